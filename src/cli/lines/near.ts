import type { NearClaim } from '../../ask/index.ts';
import { glossedText } from '../../model.ts';
import { oneLine, series, standing } from '../../publish/index.ts';

/** What the nearest claim has of a sentence, and what differs, line by line. */
export function differences(near: NearClaim): string[] {
  return [
    `The nearest claim has ${percent(near)} of what your sentence says, by the weight of its words. It need not say the same:`,
    ...unlike(near).map((difference) => `  ${difference}`),
  ];
}

/** Claims that are also near, three lines each: what is claimed, on what it stands, what differs. */
export function nearLines(others: readonly NearClaim[]): string[] {
  if (others.length === 0) return [];
  return [
    '',
    'Also near:',
    ...others.flatMap((near) => {
      const { claim } = near;
      const voices = claim.voices.map(({ name }) => name);
      const facts = [
        `${percent(near)} · ${standing(claim)}`,
        ...(voices.length > 0 ? [`said by ${series(voices)}`] : []),
      ];
      return [`  ${claim.id}  ${oneLine(glossedText(claim))}`, `    ${[...facts, ...unlike(near)].join('; ')}`];
    }),
  ];
}

function percent({ likeness }: NearClaim): string {
  return `${Math.round(likeness * 100)} %`;
}

/** "it says 41 where you say 45". */
function unlike({ otherNumbers, itsNumbers, denial }: NearClaim): string[] {
  const [yours, its] = [series(otherNumbers), series(itsNumbers)];
  const numbers =
    yours !== '' && its !== ''
      ? [`it says ${its} where you say ${yours}`]
      : [...(yours !== '' ? [`it does not say ${yours}`] : []), ...(its !== '' ? [`it also says ${its}`] : [])];
  return [
    ...numbers,
    ...(denial === null ? [] : [`only ${denial.by === 'sentence' ? 'you deny' : 'it denies'}: “${denial.word}”`]),
  ];
}
