import { join } from 'node:path';
import { build } from '../build.mjs';
import { appModulesOnce, root } from './app-bundle.mjs';

/**
 * Galley's own way from bytes to flags, as the terminal takes it, for a text without decisions.
 * @param {Record<string, string>} [files] more modules to load: name → path from the project's folder
 */
export async function galleyEngine(files = {}) {
  await build(['resources']);
  const modules = await appModulesOnce({
    engine: 'main/services/story-check.ts',
    facts: 'app/proofing/facts.ts',
    rules: 'app/proofing/rules/rules.ts',
    ...files,
  });
  const engine = modules.engine.createStoryCheck({ resourcesFolder: join(root, 'out/resources') });
  const { NO_FACTS } = modules.facts;

  /** Checks a .txt; `facts` are added to those of a work without decisions. Throws where a rule fails. */
  const check = (text, facts = {}, rulesOn = []) => {
    const checked = engine.check(Buffer.from(text), 'text.txt', { ...NO_FACTS, ...facts }, rulesOn);
    if (!checked.ok) throw new Error(`the check gave ${checked.code}`);
    const [failed] = checked.value.failedRules;
    if (failed) throw new Error(`rule ${failed.rule} failed`, { cause: failed.error });
    return checked.value;
  };
  /** The flags of a checked text with suggestions for its misspellings. */
  const suggest = (checked, facts = {}) => engine.suggest(checked, { ...NO_FACTS, ...facts });
  return { modules, rules: modules.rules.RULES, check, suggest };
}
