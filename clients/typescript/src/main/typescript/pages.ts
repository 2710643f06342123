/** Part of a list: `next` is the address of the page that follows, absent on the last one. */
export interface Page<T> {
  items?: T[];
  next?: string | null;
}

/** All items of a list; a page is read when the one before it is used up. */
export async function* allPages<T>(read: (after: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | undefined;
  do {
    const page = await read(after);
    yield* page.items ?? [];
    after = page.next ? cursorOf(page.next) : undefined;
  } while (after !== undefined);
}

function cursorOf(address: string): string {
  const after = new URL(address, 'http://relative').searchParams.get('after');
  if (after === null) {
    throw new Error('no cursor in the address of the next page');
  }
  return after;
}
