/** What stands outside 「」 and 『』 in a name: quoted words say nothing about the list. */
export function outsideQuotes(name: string): string {
  return name.replace(/「[^「」]*」|『[^『』]*』/gu, '');
}
