import { stem } from '../words/stem.ts';
import { synonym } from '../words/synonyms.ts';

/** A unit that others of its kind are reckoned into. */
export interface Measure {
  /** The unit of comparison: metre, square metre, kilogram, litre. */
  readonly unit: string;
  readonly factor: number;
}

/** A line a unit: its names, the unit of comparison, how many of that it is. */
const ROWS = `
mile miles mi|m|1609.344
kilometre kilometres kilometer kilometers km kms|m|1000
metre metres meter meters|m|1
foot feet ft|m|0.3048
yard yards|m|0.9144
inch inches|m|0.0254
centimetre centimetres centimeter centimeters cm|m|0.01
millimetre millimetres millimeter millimeters mm|m|0.001
acre acres|m2|4046.856
hectare hectares ha|m2|10000
kilogram kilograms kilogramme kilogrammes kilo kilos kg|kg|1
gram grams gramme grammes|kg|0.001
ounce ounces oz|kg|0.0283495
lb lbs|kg|0.453592
tonne tonnes|kg|1000
litre litres liter liters|l|1
gallon gallons|l|3.785
pint pints|l|0.473
`;

const TABLE: ReadonlyMap<string, Measure> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [names, unit, factor] = row.split('|') as [string, string, string];
      return names.split(' ').map((name) => [synonym(stem(name)), { unit, factor: Number(factor) }] as const);
    }),
);

/** What a counted noun measures, by its term; undefined for what is no unit of measure. */
export function measureOf(term: string): Measure | undefined {
  return TABLE.get(term);
}
