/** A post of a social network. */
export interface Post {
  /** Its number there. */
  readonly id: string;
  readonly url: string | null;
  /** The account that wrote it. */
  readonly account: string | null;
  readonly published: string | null;
  /** Its words as markup. */
  readonly markup: string;
  /** Whose words it passes on. */
  readonly from: string | null;
}
