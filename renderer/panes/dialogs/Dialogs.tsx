import { type Dialog, useDialog } from '../../store/dialogs.ts';
import { About } from './About.tsx';
import { AnswerAll } from './AnswerAll.tsx';
import { ApplyAll } from './ApplyAll.tsx';
import { ApplySure } from './ApplySure.tsx';
import { AskQuestion } from './AskQuestion.tsx';
import { BothTexts } from './BothTexts.tsx';
import { CloseUnnamed } from './CloseUnnamed.tsx';
import { Decided } from './Decided.tsx';
import { EncodingDialog } from './EncodingDialog.tsx';
import { Export } from './Export.tsx';
import { History } from './History.tsx';
import { Keys } from './Keys.tsx';
import { Names } from './Names.tsx';
import { NotEncodable } from './NotEncodable.tsx';
import { Palette } from './Palette.tsx';
import { Note } from './Note.tsx';
import { PasteText } from './PasteText.tsx';
import { PickPlace } from './PickPlace.tsx';
import { PickReturned } from './PickReturned.tsx';
import { PickTarget } from './PickTarget.tsx';
import { Proofreader } from './Proofreader.tsx';
import { Recent } from './Recent.tsx';
import { Rename } from './Rename.tsx';
import { ReplaceFile } from './ReplaceFile.tsx';
import { ReturnedFile } from './ReturnedFile.tsx';
import { Rules } from './Rules.tsx';
import { SearchWork } from './SearchWork.tsx';
import { Send } from './Send.tsx';
import { SettleChoice } from './SettleChoice.tsx';
import { StyleSheet } from './StyleSheet.tsx';
import { WhichText } from './WhichText.tsx';
import { Words } from './Words.tsx';

/** The dialog that is open, if any. */
export function Dialogs() {
  const open = useDialog((state) => state.open);
  return open && contentOf(open);
}

function contentOf(dialog: Dialog) {
  switch (dialog.kind) {
    case 'names':
      return <Names />;
    case 'words':
      return <Words />;
    case 'rules':
      return <Rules rule={dialog.rule} />;
    case 'apply-all':
      return <ApplyAll row={dialog.row} />;
    case 'settle-choice':
      return <SettleChoice key={dialog.choice} dialog={dialog} />;
    case 'style-sheet':
      return <StyleSheet />;
    case 'apply-sure':
      return <ApplySure />;
    case 'pick-story':
    case 'pick-work':
      return <PickPlace kind={dialog.kind} />;
    case 'pick-target':
      return <PickTarget dialog={dialog} />;
    case 'close-unnamed':
      return <CloseUnnamed dialog={dialog} />;
    case 'replace-file':
      return <ReplaceFile dialog={dialog} />;
    case 'paste-text':
      return <PasteText />;
    case 'rename':
      return <Rename story={dialog.story} />;
    case 'export':
      return <Export story={dialog.story} />;
    case 'encoding':
      return <EncodingDialog story={dialog.story} />;
    case 'not-encodable':
      return <NotEncodable dialog={dialog} />;
    case 'both-texts':
      return <BothTexts story={dialog.story} theirs={dialog.theirs} />;
    case 'history':
      return <History story={dialog.story} versions={dialog.versions} />;
    case 'proofreader':
      return <Proofreader why={dialog.why} />;
    case 'answer-all':
      return <AnswerAll author={dialog.author} />;
    case 'ask':
      return <AskQuestion place={dialog.place} />;
    case 'which-text':
      return <WhichText story={dialog.story} site={dialog.site} />;
    case 'decided':
      return <Decided />;
    case 'returned':
      return <ReturnedFile story={dialog.story} file={dialog.file} />;
    case 'pick-returned':
      return <PickReturned />;
    case 'note':
      return <Note from={dialog.from} note={dialog.note} story={dialog.story} />;
    case 'send':
      return <Send story={dialog.story} as={dialog.as} />;
    case 'recent':
      return <Recent />;
    case 'search-work':
      return <SearchWork text={dialog.text} />;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <Keys />;
    case 'about':
      return <About />;
    default:
      return dialog satisfies never;
  }
}
