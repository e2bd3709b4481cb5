/** The interface's words in the language chosen; counts and dates by that language's rules. */

import { computed, signal } from '@preact/signals';
import { arabic } from './words/arabic.ts';
import { type CountKey, english, type TextKey, type Words } from './words/english.ts';
import { german } from './words/german.ts';

const LANGUAGES = { en: english, de: german, ar: arabic } as const satisfies Record<string, Words>;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_TAGS: readonly Language[] = ['en', 'de', 'ar'];

export function asLanguage(tag: string | null): Language | null {
  const primary = tag?.split('-')[0];
  return LANGUAGE_TAGS.find((each) => each === primary) ?? null;
}

export const language = signal<Language>('en');
export const words = computed<Words>(() => LANGUAGES[language.value]);

export function nameOfLanguage(tag: Language): string {
  return LANGUAGES[tag].languageName;
}

export function t(key: TextKey): string {
  return words.value.text[key];
}

const plurals = computed(() => new Intl.PluralRules(language.value));
const numbers = computed(() => new Intl.NumberFormat(language.value));
const times = computed(() => new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }));

export function number(value: number): string {
  return numbers.value.format(value);
}

/** "12 quotations". */
export function counted(key: CountKey, count: number): string {
  const forms = words.value.count[key];
  return (forms[plurals.value.select(count)] ?? forms.other).replace('#', number(count));
}

export function time(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : times.value.format(date);
}
