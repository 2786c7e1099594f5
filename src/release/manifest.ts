/** What can be wrong with a manifest that goes out to users, found without asking a server. */
import { DOMParser } from '@xmldom/xmldom';

/** Sentences for the administrator; none where the manifest can be deployed. `exists` answers for paths below the origin. */
export function manifestFaults(manifest: string, origin: string, exists: (path: string) => boolean): readonly string[] {
  const document = parsed(manifest);
  if (typeof document === 'string') return [document];
  const addresses = [...document.getElementsByTagName('*')].map((element) => element.getAttribute('DefaultValue') ?? '').filter((value) => /^\w+:\/\//.test(value));
  return [
    ...(/^https:\/\/[^/]+$/.test(origin) ? [] : [`${origin} is no address of the form https://host: Office loads add-ins over https only`]),
    ...addresses.filter((address) => !address.startsWith(`${origin}/`)).map((address) => `${address} is not below ${origin}`),
    ...addresses.filter((address) => address.startsWith(`${origin}/`) && !exists(address.slice(origin.length + 1))).map((address) => `${address} is not in the release`),
  ];
}

/** The document, or what is wrong with it as XML. */
function parsed(manifest: string) {
  const faults: string[] = [];
  try {
    const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(manifest, 'text/xml');
    return faults[0] ?? document;
  } catch (error) {
    return (error as Error).message;
  }
}
