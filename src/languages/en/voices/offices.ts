import { oneOf } from '../../../base/word-set.ts';

const OFFICE_OF_A_BODY_WORDS =
  oneOf(`ceo cfo coo chief_executive(?:_officer)? president chair chairman chairwoman chairperson founder co-founder
    owner director executive_director mayor governor prime_minister chancellor`);
/** The head of a body by the office: "the company's chief executive". The body, where it is named, and the office are its groups. */
export const OFFICE_OF_A_BODY = new RegExp(
  String.raw`^(?:(?:the|its|their) )?(?:(\p{L}[\p{L}\p{N}&. -]*?)(?:['’]s?)? )?(${OFFICE_OF_A_BODY_WORDS})$`,
  'u',
);

/** After these a head noun goes on as one office or body: "secretary of state", "department of harbours". */
export const HEAD_THAT_GOES_ON_WITH_OF =
  /^(?:secretary|department|ministry|minister|director|chief|head|board|university|office|bureau|attorney|house|member|speaker)s?$/u;
