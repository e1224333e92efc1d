/** What changed between two editions of a case. */
export {
  type ArticleChange,
  type Changes,
  type ClaimChange,
  changesBetween,
  type LostChange,
  type StatusChange,
  type ValueChange,
} from './changes.ts';
