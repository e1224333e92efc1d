import type { PackedModel } from './messages.ts';

const unpacked = new Map<string, Promise<Uint8Array>>();

/** The bytes of all models by name, unpacked once for as long as the worker lives. Rejects where one cannot be had. */
export async function modelsOf(packed: readonly PackedModel[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = packed.map(async (model): Promise<[string, Uint8Array]> => {
    const held = unpacked.get(model.name) ?? unpack(model);
    unpacked.set(model.name, held);
    return [model.name, await held];
  });
  return new Map(await Promise.all(read));
}

async function unpack({ name, packed }: PackedModel): Promise<Uint8Array> {
  const stream = typeof packed === 'string' ? await streamAt(packed, name) : packed.stream();
  return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

async function streamAt(address: string, name: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const answer = await fetch(address);
  if (!answer.ok || answer.body === null) throw new Error(`The model ${name} could not be loaded (${answer.status}).`);
  return answer.body;
}
