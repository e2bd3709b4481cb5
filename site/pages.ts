/** Which pages the site has, in which order, and what they are made from. */

import { apiReference } from './api-reference.ts';
import { cliReference } from './cli-reference.ts';
import { schemaReference } from './schema-reference.ts';

export interface SitePage {
  /** Its address on the site, without the ending: `how-to/fact-check`. */
  readonly address: string;
  /** In the list of pages. */
  readonly label: string;
  /** Markdown; links lead from the place of the file under `docs/`. */
  readonly markdown: () => Promise<string> | string;
}

export interface Section {
  readonly label: string;
  readonly pages: readonly SitePage[];
}

export function sectionsOf(read: (path: string) => string): readonly Section[] {
  const written = (address: string, label: string): SitePage => ({
    address,
    label,
    markdown: () => read(`docs/${address}.md`),
  });
  return [
    {
      label: 'Begin',
      pages: [
        { address: 'index', label: 'What it is', markdown: () => homeOf(read('README.md')) },
        written('tutorial', 'Ten minutes'),
      ],
    },
    {
      label: 'How to',
      pages: [
        written('how-to/fact-check', 'Fact-check an article'),
        written('how-to/cite-check', 'Check a brief'),
        written('how-to/edition', 'Follow an edition'),
        written('how-to/scripture', 'Quote scripture'),
        written('how-to/generated-text', 'Check generated text'),
        written('how-to/agents', 'Serve an agent'),
        written('how-to/continuous-integration', 'Check in CI'),
        written('desk', 'Decide at the desk'),
      ],
    },
    {
      label: 'Reference',
      pages: [
        { address: 'reference/command-line', label: 'Command line', markdown: cliReference },
        { address: 'reference/api', label: 'Library', markdown: () => apiReference(read) },
        {
          address: 'reference/report',
          label: 'The report',
          markdown: () => schemaReference(read('docs/report.schema.json'), '../report.schema.json'),
        },
        {
          address: 'reference/settings',
          label: 'Settings',
          markdown: () => schemaReference(read('docs/config.schema.json'), '../config.schema.json'),
        },
        written('formats', 'What can be read'),
      ],
    },
    {
      label: 'Explanation',
      pages: [
        written('verdicts', 'The verdicts'),
        written('limits', 'Limits'),
        written('same-word', 'The same word'),
        written('accuracy', 'Accuracy'),
      ],
    },
  ];
}

/** The README as the first page: its links lead from `docs/`, and what leads out of the docs is for readers of the repository. */
function homeOf(readme: string): string {
  return readme.replaceAll('](docs/', '](').replace(/\n## More\n[\s\S]*$/, '\n');
}
