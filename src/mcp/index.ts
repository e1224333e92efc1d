/**
 * An edition for agents, over the Model Context Protocol: what the command line answers, as tools, with passages, reasons and what was not
 * seen. Nothing here is loaded but by `variorum mcp`.
 */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Proofing, summarize, VERSION } from '../edition/index.ts';
import { type Edition, VariorumError } from '../model.ts';
import { editionTools } from './edition-tools.ts';
import { proofTools } from './proof-tools.ts';
import { quoterOf, UNTRUSTED } from './quoted.ts';
import { bounded, type Tool } from './tool.ts';

export { LARGEST_ANSWER, type Tool } from './tool.ts';

/** What agents are served. */
export interface ServedEdition {
  readonly edition: Edition;
  readonly proofing: Proofing;
  /** Tools beside those of an edition: a casebook's. */
  readonly more?: readonly Tool[];
}

/** The longest stretch of an article that a resource gives, in characters. */
const LONGEST_TEXT = 100_000;

const INSTRUCTIONS = `Variorum: a critical edition of news pages. Ask check or proof whether pages state something, origins_of and trace on how many
independent origins it rests, who, differences and timeline for the rest. Answers are intervals with reasons, never verdicts. ${UNTRUSTED}`;

/** A server that answers from an edition; connect it to any transport. */
export function mcpServer({ edition, proofing, more = [] }: ServedEdition): McpServer {
  const server = new McpServer({ name: 'variorum', version: VERSION }, { instructions: INSTRUCTIONS });
  const quoter = quoterOf(edition);
  for (const tool of [...proofTools(proofing, quoter), ...editionTools(edition, quoter), ...more]) {
    const { name, title, description, input, readOnly } = tool;
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: readOnly, openWorldHint: false } },
      async (asked: unknown) => {
        try {
          const answer = bounded(tool.answer(asked as never), edition);
          return { content: [{ type: 'text', text: quiet(answer) }], structuredContent: answer };
        } catch (error) {
          if (!(error instanceof VariorumError)) throw error;
          return { content: [{ type: 'text', text: error.message }], isError: true };
        }
      },
    );
  }
  addResources(server, edition);
  return server;
}

/** As JSON in which nothing acts: clients print what they are answered. */
function quiet(answer: object): string {
  return JSON.stringify(answer).replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The summary of the edition, and the text of each article, marked as quotation. */
function addResources(server: McpServer, edition: Edition): void {
  const json = (uri: URL, value: object) => ({
    contents: [{ uri: uri.href, mimeType: 'application/json', text: quiet({ notice: UNTRUSTED, ...value }) }],
  });
  server.registerResource(
    'edition',
    'variorum://edition',
    { title: 'The edition in numbers', mimeType: 'application/json' },
    async (uri) => json(uri, { summary: summarize(edition) }),
  );
  const list = async () => ({
    resources: edition.articles.map(({ id, siglum, title, key }) => ({
      uri: `variorum://article/${id}`,
      name: `${siglum} ${title ?? key}`.slice(0, 200),
      mimeType: 'application/json',
    })),
  });
  server.registerResource(
    'article',
    new ResourceTemplate('variorum://article/{id}', { list }),
    { title: 'An article of the edition', mimeType: 'application/json' },
    async (uri, { id }) => {
      const article = edition.articles.find((one) => one.id === id);
      if (article === undefined) throw new VariorumError('usage', `There is no article ${String(id).slice(0, 40)}.`);
      const { siglum, publisher, title, published, url, text } = article;
      const cut = text.length > LONGEST_TEXT ? { leftOut: text.length - LONGEST_TEXT } : {};
      return json(uri, {
        id,
        siglum,
        publisher,
        title,
        published,
        url,
        quotation: text.slice(0, LONGEST_TEXT),
        ...cut,
      });
    },
  );
}

/** Serves an edition on the process's own stdin and stdout until the client leaves. */
export async function serveOnStdio(served: ServedEdition): Promise<void> {
  await new Promise<void>((resolve) => {
    serveStdio(() => mcpServer(served));
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
}
