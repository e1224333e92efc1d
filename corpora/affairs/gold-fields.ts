import { VariorumError } from '../../src/model.ts';

/** An object of a gold file with the place it stands at, read field by field; every wrong type is an error. */
export class Fields {
  readonly #value: Record<string, unknown>;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    this.#where = where;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#fail('', 'an object');
    this.#value = value as Record<string, unknown>;
  }

  has(name: string): boolean {
    return this.#value[name] !== undefined;
  }

  string(name: string): string {
    const value = this.#value[name];
    return typeof value === 'string' ? value : this.#fail(name, 'a string');
  }

  stringOrNull(name: string): string | null {
    const value = this.#value[name];
    return value === null || value === undefined ? null : this.string(name);
  }

  number(name: string): number {
    const value = this.#value[name];
    return typeof value === 'number' ? value : this.#fail(name, 'a number');
  }

  /** A missing flag has the value given. */
  flag(name: string, missing: boolean): boolean {
    const value = this.#value[name] ?? missing;
    return typeof value === 'boolean' ? value : this.#fail(name, 'true or false');
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T {
    const value = this.string(name);
    return values.find((v) => v === value) ?? this.#fail(name, `one of ${values.join(', ')}, not "${value}"`);
  }

  strings(name: string): string[] {
    const value = this.#value[name];
    if (!Array.isArray(value) || !value.every((v) => typeof v === 'string')) this.#fail(name, 'a list of strings');
    return value as string[];
  }

  object(name: string): Fields {
    return new Fields(this.#value[name], `${this.#where} ${name}`);
  }

  objects(name: string): Fields[] {
    const value = this.#value[name];
    if (!Array.isArray(value)) this.#fail(name, 'a list');
    return (value as unknown[]).map((v, i) => new Fields(v, `${this.#where} ${name}[${i}]`));
  }

  #fail(name: string, wanted: string): never {
    throw new VariorumError('input', `Gold ${this.#where}: ${name || 'the value'} should be ${wanted}. Mend the file.`);
  }
}
