/** A JSON Schema as a page: each definition with its fields. */

interface Schema {
  readonly [keyword: string]: unknown;
}

/** `address` leads from the page to the schema itself. */
export function schemaReference(json: string, address: string): string {
  const schema = objectOf(JSON.parse(json));
  const definitions = Object.entries(objectOf(schema['$defs'] ?? {})).map(
    ([name, each]) => [name, objectOf(each)] as const,
  );
  return [
    `# ${textOf(schema['title'])}`,
    textOf(schema['description']),
    `This page is made from the [JSON Schema](${address}), which is published with the package.`,
    fieldsTable(schema),
    ...definitions.flatMap(([name, definition]) => [
      `## ${name}`,
      textOf(definition['description']),
      definition['properties'] === undefined ? `${typeText(definition)}.` : fieldsTable(definition),
    ]),
    '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function fieldsTable(schema: Schema): string {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const rows = Object.entries(objectOf(schema['properties'] ?? {})).flatMap(([name, value]) =>
    rowsOf(name, objectOf(value), required.has(name)),
  );
  return ['| field | type | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A field, and those of an object that has no name of its own. */
function rowsOf(path: string, schema: Schema, isRequired: boolean): readonly string[] {
  const about = textOf(schema['description']);
  const own = `| \`${path}\` | ${typeText(schema)} | ${[isRequired ? '' : '_may be absent._', about].filter((part) => part !== '').join(' ')} |`;
  const inner = schema['type'] === 'array' ? objectOf(schema['items'] ?? {}) : schema;
  const step = schema['type'] === 'array' ? '[].' : '.';
  const required = new Set(Array.isArray(inner['required']) ? inner['required'] : []);
  const fields = Object.entries(objectOf(inner['properties'] ?? {}));
  return [
    own,
    ...fields.flatMap(([name, value]) => rowsOf(`${path}${step}${name}`, objectOf(value), required.has(name))),
  ];
}

function typeText(schema: Schema): string {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.slice('#/$defs/'.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((each) => `\`${JSON.stringify(each)}\``).join(' ');
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map((each) => typeText(objectOf(each))).join(' or ');
  if (schema['type'] === 'array') return `list of ${typeText(objectOf(schema['items'] ?? {}))}`;
  return Array.isArray(schema['type']) ? schema['type'].join(' or ') : textOf(schema['type']);
}

function objectOf(value: unknown): Schema {
  if (typeof value !== 'object' || value === null) throw new TypeError('a schema is an object');
  return Object.fromEntries(Object.entries(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
