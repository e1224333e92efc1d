/**
 * An edition for agents, over the Model Context Protocol: what the command line answers, as tools, with passages, reasons and what was not
 * seen. Nothing here is loaded but by `variorum mcp`.
 */
import { createMcpHandler, McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Proofing, summarize, VERSION } from '../edition/index.ts';
import { type Edition, VariorumError } from '../model.ts';
import { type AgentCase, casebookTools } from './casebook-tools.ts';
import { editionTools } from './edition-tools.ts';
import { proofTools } from './proof-tools.ts';
import { quoterOf, UNTRUSTED } from './quoted.ts';
import { bounded } from './tool.ts';

export type { AgentCase, CaseWrites } from './casebook-tools.ts';
export { LARGEST_ANSWER, type Tool } from './tool.ts';

/** What agents are served. */
export interface ServedEdition {
  readonly edition: Edition;
  readonly proofing: Proofing;
  /** The case it is the latest edition of. */
  readonly work?: AgentCase;
}

/** The longest stretch of an article that a resource gives, in characters. */
const LONGEST_TEXT = 100_000;

const INSTRUCTIONS = `Variorum: a critical edition of news pages. Ask check or proof whether pages state something, origins_of and trace on how many
independent origins it rests, who, differences and timeline for the rest. Answers are intervals with reasons, never verdicts. ${UNTRUSTED}`;

/** A server that answers from an edition; connect it to any transport. */
export function mcpServer({ edition, proofing, work }: ServedEdition): McpServer {
  const server = new McpServer({ name: 'variorum', version: VERSION }, { instructions: INSTRUCTIONS });
  const quoter = quoterOf(edition);
  const own = work === undefined ? [] : casebookTools(edition, quoter, work);
  for (const tool of [...proofTools(proofing, quoter), ...editionTools(edition, quoter), ...own]) {
    const { name, title, description, input, readOnly } = tool;
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: readOnly, openWorldHint: false } },
      async (asked: unknown) => {
        try {
          const answer = bounded(await tool.answer(asked as never, clientOf(server)), edition);
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

/** The longest name of a client that is kept, in characters. */
const LONGEST_NAME = 60;

/** What a client calls itself, as one line that acts nowhere. It is what it says, and proves nothing. */
function clientOf({ server }: McpServer): string {
  const { name = '', version = '' } = server.getClientVersion() ?? {};
  const said = `${name} ${version}`.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return `${said === '' ? 'unnamed' : said.slice(0, LONGEST_NAME)} (agent)`;
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

/** The largest request over HTTP, in bytes: the longest pages that may be added, and what is around them. */
export const LARGEST_REQUEST = 8_000_000;

/**
 * Answers requests over HTTP (streamable HTTP, each on its own, without sessions). Who may ask has been settled before.
 * @param served what is served now, asked anew for every request
 */
export function answerOnHttp(served: () => ServedEdition): (request: Request) => Promise<Response> {
  return createMcpHandler(() => mcpServer(served()), { maxRequestBodySize: LARGEST_REQUEST, responseMode: 'json' })
    .fetch;
}

/** Serves an edition on the process's own stdin and stdout until the client leaves. */
export async function serveOnStdio(served: ServedEdition): Promise<void> {
  await new Promise<void>((resolve) => {
    serveStdio(() => mcpServer(served));
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
}
