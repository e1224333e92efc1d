/** A speaker that is nobody in particular: "others", "many", a pronoun nobody resolved. */
export const ANYBODY = /^(?:others|some|many|people|it|they|who|which|that|everyone|someone)$/iu;
