import type { Node, Notes } from '../../event/model.ts';

/** Gives each talk or section a slug that no other has, case aside; the first keeps its own. */
export function makeUnique(notes: readonly Notes[]): void {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  for (const each of notes) {
    let slug = each.slug;
    const base = slug.replace(/-\d+$/, '');
    let number = numbers.get(base) ?? 1;
    while (taken.has(slug.toLowerCase())) slug = `${base}-${++number}`;
    if (slug !== each.slug) numbers.set(base, number);
    taken.add(slug.toLowerCase());
    rename(each, slug);
  }
}

/** Gives a talk or section another slug, in the addresses of all it holds too. */
export function rename(notes: Notes, slug: string): void {
  const { slug: old } = notes;
  if (slug === old) return;
  const renamed = (address: string) => slug + address.slice(old.length);
  notes.slug = slug;
  const nodes: Node[] = [...notes.nodes];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    node.address = renamed(node.address);
    for (const child of node.children) nodes.push(child);
  }
  for (const question of notes.questions) {
    for (const each of [question, ...question.answers]) {
      each.address = renamed(each.address);
      each.node = renamed(each.node);
    }
    if (question.follows !== undefined) question.follows = renamed(question.follows);
  }
  for (const reference of notes.references) {
    reference.address = renamed(reference.address);
    if (reference.node !== undefined) reference.node = renamed(reference.node);
  }
}
