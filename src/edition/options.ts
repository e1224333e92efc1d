import { type OutletRegister, type Question, VariorumError } from '../model.ts';
import { type LoggedRuling, registerUnder } from '../rulings/index.ts';

/** What an edition is made with. */
export interface MakeOptions {
  readonly register: OutletRegister;
  /**
   * Bytes of the trained models by name (`shippedModels` of `variorum/node`). `'none'`: the rules alone read; that finds
   * less, and the edition says so among what was not seen.
   */
  readonly models: ReadonlyMap<string, Uint8Array> | 'none';
  /** What people ruled (`parseRulings` of `variorum/rulings`), in any order; replayed while the edition is made. */
  readonly rulings?: readonly LoggedRuling[];
  /** Told, most effect first, what a person could tell better than the program; answers are rulings. They cost some time to find. */
  readonly onQuestions?: (questions: readonly Question[]) => void;
  /** Called as stages go on; `done` of `total` articles within a stage. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** The models that are given; forgetting them is an error, not a worse edition. */
export function modelFiles({ models }: Pick<MakeOptions, 'models'>): ReadonlyMap<string, Uint8Array> {
  if (models === 'none') return new Map();
  if (models instanceof Map) return models;
  throw new VariorumError(
    'usage',
    "Give the trained models: options.models = await shippedModels() of variorum/node; or 'none' to let the rules alone read.",
  );
}

/** The options with the register as people's rulings on outlets have it: what workers must be handed too. */
export function underRulings<Options extends MakeOptions>(options: Options): Options {
  return { ...options, register: registerUnder(options.register, options.rulings ?? []) };
}
