/** A page about one talk, as programmes on the web have it: `/2024/talks/queues`, `fortee.jp/…/proposal/…`. */
const page =
  /https?:\/\/[^\s)>\]]*\/(?:talks?|sessions?|proposals?|presentations?|speeches|lectures?|fahrplan\/events|events?\/\d+|schedule)\/[^\s)>\]/][^\s)>\]]*/i;

/** In UTF-16 units. */
const longestLink = 400;

const link = /^\s*(?:[-*]\s*)?\[(.+)\]\(\s*<?(?:https?:)[^)]*\)\s*$/;

/** What a text is called that is a link and nothing else. */
export function titleOfLink(text: string): string | undefined {
  return link.exec(text)?.[1];
}

/** Whether a text is a link to the page of a talk. */
export function isTalkPage(text: string): boolean {
  return text.length <= longestLink && titleOfLink(text) !== undefined && page.test(text);
}

/** Whether an address, or the first in a text, is that of the page of a talk. */
export function isPageOfTalk(url: string): boolean {
  return page.test(url);
}
