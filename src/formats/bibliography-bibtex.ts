import type { Source } from '#atlas/source.ts';

/** Letters that TeX reads as commands, as text. Braces too: BibTeX counts even those behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

function textField(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  return oneLine.replaceAll(/[\\{}~^$&#_%]/g, (letter) => commands[letter] ?? letter);
}

/** An address as packages that set it verbatim take it: only what would end the field is encoded. */
function addressField(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (letter) => encodeURIComponent(letter));
}

function fieldsOf(source: Source): readonly (readonly [name: string, value: string])[] {
  const { author, title, publisher, date, url, licence, kind } = source;
  const [year, month, day] = (date ?? '').split('-');
  const monthName = months[Number(month) - 1];
  const braced = (text: string) => `{${text}}`;
  return [
    ...(author === undefined ? [] : [['author', braced(textField(author))] as const]),
    ['title', braced(braced(textField(title)))],
    [kind === 'press' ? 'journal' : 'howpublished', braced(textField(publisher))],
    ...(year === undefined || year === '' ? [] : [['year', braced(year)] as const]),
    ...(monthName === undefined ? [] : [['month', monthName] as const]),
    ...(day === undefined ? [] : [['day', braced(String(Number(day)))] as const]),
    ...(url === undefined ? [] : [['url', braced(addressField(url))] as const]),
    ...(licence === undefined ? [] : [['note', braced(textField(`Licence: ${licence}`))] as const]),
  ];
}

function entry(source: Source): string {
  const type = source.kind === 'press' ? 'article' : 'misc';
  const fields = fieldsOf(source).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${source.id},\n${fields.join(',\n')}\n}\n`;
}

/**
 * A bibliography as BibTeX (btxdoc, Patashnik 1988), in UTF-8; `url` and `day` are fields of biblatex and of newer
 * styles, and others leave them out. Keys are the ids of the atlas.
 */
export function bibliographyBibtex(sources: readonly Source[]): string {
  return sources.map(entry).join('\n');
}
