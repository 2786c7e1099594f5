import type { OpcPackage } from './opc-package';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address (`worksheet`, `styles`), the same in transitional and strict files. */
  readonly type: string;
  /** The part it leads to; undefined where it leads out of the package. */
  readonly target: string | undefined;
}

/** Where a part's relationships stand; the package's own are those of the part ''. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part, none where it has none. Throws `damaged`. */
export function relationshipsOf(opc: OpcPackage, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  if (!opc.has(relationshipsPart(part))) return relationships;
  opc.readXml(relationshipsPart(part), {
    open(path, attributes) {
      if (path.length !== 2 || path[1] !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: mode === 'External' ? undefined : resolveTarget(part, target) });
    },
  });
  return relationships;
}

/** The part a target names as seen from another part: relative to its folder, or absolute from `/`. */
function resolveTarget(from: string, target: string): string {
  const forward = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = forward.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of forward.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return decodeTarget(steps.join('/'));
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
