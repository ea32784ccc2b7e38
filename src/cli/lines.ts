/** One line, its number from 1; `text` is absent when it was longer than allowed and was not kept. */
export interface Line {
  number: number;
  text?: string;
}

/**
 * Cuts bytes into lines (LF or CRLF), UTF-8, keeping one line at a time: memory is bounded by `longest` (UTF-16 units)
 * and the size of a chunk. A longer line is read past and handed on without its text.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let [kept, size, number] = ['', 0, 1];
  const take = (part: string): void => {
    size += part.length;
    kept = size > longest ? '' : kept + part;
  };
  const line = (): Line => {
    const text = kept.endsWith('\r') ? kept.slice(0, -1) : kept;
    const read: Line = size > longest ? { number } : { number, text };
    [kept, size] = ['', 0];
    number++;
    return read;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      take(text.slice(from, to));
      from = to + 1;
      yield line();
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  if (size > 0) yield line();
}
