/** What is looked for in an edition; it stands in the address after `#?`, so that a search can be passed on. */
export interface Find {
  /** Words, all of which must occur. */
  readonly q?: string;
  readonly outlet?: string;
  readonly person?: string;
  readonly voice?: string;
  readonly origin?: string;
  /** Claims that rest on one origin. */
  readonly single?: boolean;
  /** Claims on which accounts differ. */
  readonly parted?: boolean;
}

/** The parts of a {@link Find} that are text, in the order in which an address has them. */
export const FIND_TEXTS = ['q', 'outlet', 'person', 'voice', 'origin'] as const;
/** The parts that are there or not. */
export const FIND_FLAGS = ['single', 'parted'] as const;

/** The address of a search, after `#?`: the same search has one address. */
export function findQuery(find: Find): string {
  const parts = FIND_TEXTS.flatMap((key) => (find[key] ? [`${key}=${encodeURIComponent(find[key])}`] : []));
  return [...parts, ...FIND_FLAGS.filter((key) => find[key])].join('&');
}
