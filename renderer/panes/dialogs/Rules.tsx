import { useRef, useState } from 'react';
import type { Rule } from '../../../app/proofing/rule.ts';
import { RULES } from '../../../app/proofing/rules/rules.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { ruleIsOn, setRule } from '../../store/decide.ts';
import { useSettings } from '../../store/settings.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { RULES_PAGE } from '../../words/en-dialogs.ts';
import { KIND_NAMES } from '../../words/en-flags.ts';
import { FindList } from './FindList.tsx';
import { rulesFound } from './rule-list.ts';
import { wrongRight } from './wrong-right.ts';
import './Rules.css';

type RuleState = 'on' | 'work' | 'everywhere';

/** Every rule by kind, what it flags and lets stand, and where it is on. `rule` is shown first. */
export function Rules({ rule: asked }: { readonly rule: string | undefined }) {
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const stateOf = useRuleStates();
  const found = rulesFound(RULES, typed);
  const active = Math.max(
    0,
    found.findIndex((rule) => rule.id === pointed),
  );
  const rule = found[active];
  return (
    <Dialog
      title={RULES_PAGE.title}
      description={RULES_PAGE.explain}
      width={860}
      tall
      onClose={closeDialog}
      focusFirst={field}
    >
      <div className="rules">
        <FindList
          findLabel={RULES_PAGE.find}
          listLabel={RULES_PAGE.list}
          typed={typed}
          onTyped={setTyped}
          items={found.map((one) => ({
            id: one.id,
            heading: KIND_NAMES[one.kind],
            content: (
              <>
                <span className="rules-name">{one.title}</span>
                <span className="rules-state">{RULES_PAGE.short[stateOf(one.id)]}</span>
              </>
            ),
          }))}
          active={active}
          onActive={(index) => setPointed(found[index]?.id)}
          empty={RULES_PAGE.none(typed.trim())}
          field={field}
        />
        {rule && <OneRule key={rule.id} rule={rule} state={stateOf(rule.id)} />}
      </div>
    </Dialog>
  );
}

/** Where each rule is on, kept up with what the writer decides. */
function useRuleStates(): (rule: string) => RuleState {
  useSettings((state) => state.settings.rulesOff);
  useActiveStory();
  return (rule) => {
    const { on, offIn } = ruleIsOn(rule);
    return on ? 'on' : (offIn ?? 'everywhere');
  };
}

async function changeState(rule: string, to: RuleState) {
  if (to === 'everywhere') return setRule(rule, false, 'everywhere');
  await setRule(rule, true, 'everywhere');
  await setRule(rule, to === 'on', 'work');
}

function OneRule({ rule, state }: { readonly rule: Rule; readonly state: RuleState }) {
  const inWork = useActiveStory() !== null;
  const states: readonly RuleState[] = inWork ? ['on', 'work', 'everywhere'] : ['on', 'everywhere'];
  return (
    <section className="rule" aria-label={rule.title} tabIndex={0}>
      <h3>{rule.title}</h3>
      <p>{rule.explanation}</p>
      <Segmented
        label={RULES_PAGE.state}
        value={state}
        onChange={(next) => void changeState(rule.id, next)}
        choices={states.map((value) => ({ value, label: RULES_PAGE.states[value] }))}
      />
      <h4>{RULES_PAGE.flags}</h4>
      <ul>
        {rule.flags.map(([wrong, right]) => (
          <Example key={wrong} wrong={wrong} right={right} kind={rule.kind} />
        ))}
      </ul>
      {rule.passes.length > 0 && (
        <>
          <h4>{RULES_PAGE.passes}</h4>
          <ul>
            {rule.passes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Example({
  wrong,
  right,
  kind,
}: {
  readonly wrong: string;
  readonly right: string;
  readonly kind: Rule['kind'];
}) {
  const cut = wrongRight(wrong, right);
  return (
    <li>
      {cut.before}
      <span className={`flag kind-${kind}`}>{cut.wrong}</span>
      {cut.after}{' '}
      <span className="rule-arrow" aria-hidden>
        →
      </span>{' '}
      <span className="unseen">{RULES_PAGE.becomes}</span>
      {cut.right === '' ? <span>{right}</span> : <b>{cut.right}</b>}
    </li>
  );
}
