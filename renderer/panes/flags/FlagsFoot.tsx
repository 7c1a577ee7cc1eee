/** Below the decisions: all that is sure at once, and what the story writes in two ways. */
import { SURE } from '../../../app/proofing/flag.ts';
import { runCommand } from '../../commands/commands.ts';
import { useFlags } from '../../store/flags.ts';
import { Button } from '../../ui/Button.tsx';
import { flagWords } from '../../words/en-flags.ts';

/** Absent where there is nothing of either. */
export function FlagsFoot() {
  const hasSure = useFlags(
    ({ all }) =>
      all.filter(({ confidence, replacements }) => confidence >= SURE && replacements.length > 0).length > 1,
  );
  const open = useFlags(({ choices }) => choices.filter(({ chosen }) => chosen === undefined).length);
  if (!hasSure && open === 0) return null;
  return (
    <div className="flags-foot">
      {hasSure && (
        <Button kind="link" onClick={() => runCommand('flags.apply-sure')}>
          {flagWords.applySure}
        </Button>
      )}
      {open > 0 && (
        <Button kind="link" onClick={() => runCommand('style.show')}>
          {flagWords.toSettle(open)}
        </Button>
      )}
    </div>
  );
}
