/** A sign in the wording of a block, with the weight it adds against its being journalism. */
export interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}
