import type { Action } from './actions.ts';
import type { State } from './state.ts';
import {
  foldTo,
  moveIn,
  moveOut,
  otherTab,
  say,
  toggleFold,
  toParent,
  toSibling,
  zoomIn,
  zoomOut,
} from './talk-actions.ts';
import { nodeAtCursor, type TalkList, talkList } from './talk-list.ts';

/** What an action does on a talk's screen. */
export function inTalk(state: State, action: Action): State {
  const list = talkList(state);
  if (action.type === 'tab') return otherTab(state, action.by);
  return list ? inList(state, list, action) : state;
}

function inList(state: State, list: TalkList, action: Action): State {
  switch (action.type) {
    case 'enter':
      return (nodeAtCursor(list)?.size ?? 0) > 0 ? toggleFold(state, list) : targets(state, list);
    case 'in':
      return moveIn(state, list);
    case 'out':
      return moveOut(state, list);
    case 'parent':
      return toParent(state, list);
    case 'sibling':
      return toSibling(state, list, action.by);
    case 'fold':
      return action.to === 'toggle' ? toggleFold(state, list) : foldTo(state, list, action.to);
    case 'zoom':
      return action.to === 'in' ? zoomIn(state, list) : zoomOut(state);
    case 'targets':
      return targets(state, list);
    default:
      return state;
  }
}

/** Shows where the links at the cursor lead, before any is opened. */
function targets(state: State, list: TalkList): State {
  const urls = nodeAtCursor(list)?.urls() ?? [];
  if (urls.length === 0) return say(state, 'there is no link on this line');
  return { ...state, overlay: { kind: 'targets', urls, cursor: 0 } };
}
