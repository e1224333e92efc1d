import { readSequenceModel, type SequenceModel } from '../../base/sequence/index.ts';
import { readTagger, type Tagger } from '../../languages/en/tags/index.ts';

/** The trained taggers; each null where its file is not given, and then the rules alone read. */
export interface AnnotationModels {
  /** Parts of speech: `tags.bin`. */
  readonly tags: Tagger | null;
  /** Names: `names.bin`. */
  readonly names: SequenceModel | null;
  /** Which words are source, cue, content of anything: `attributions-words.bin`. */
  readonly attributionWords: SequenceModel | null;
  /** Which words are source and content of one cue: `attributions-cues.bin`. */
  readonly attributionCues: SequenceModel | null;
}

/**
 * The taggers in model files. Each is read when it is first asked for; a file that is missing leaves its stage to the
 * rules. Throws `input` when a file is no model.
 *
 * @param files a file's bytes by its name without `.bin`
 * @example annotate(article, register, readAnnotationModels(await shippedModels()))
 */
export function readAnnotationModels(files: ReadonlyMap<string, Uint8Array>): AnnotationModels {
  const made = new Map<string, unknown>();
  const model = <Made>(name: string, make: (bytes: Uint8Array) => Made): Made | null => {
    const bytes = files.get(name);
    if (!bytes) return null;
    if (!made.has(name)) made.set(name, make(bytes));
    return made.get(name) as Made;
  };
  return {
    get tags() {
      return model('tags', readTagger);
    },
    get names() {
      return model('names', readSequenceModel);
    },
    get attributionWords() {
      return model('attributions-words', readSequenceModel);
    },
    get attributionCues() {
      return model('attributions-cues', readSequenceModel);
    },
  };
}
