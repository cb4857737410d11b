import { remembered } from '../words/remembered.ts';
import { anyOf, raw } from '../words/vocabulary.ts';

/** What people are, and where: jobs, offices, companies. */

const organisation = anyOf('iu', {
  ja: raw`
    株式会社, 合同会社, 有限会社, （株）, \(株\), 大学, 研究所, 研究室
    // 開発部, and not 阿部, 長谷部
    (?<!(?:^|\s|\u3000)(?:[阿服安渡岡磯矢]|長谷))部$
  `,
  en: raw`
    \b(?:inc|ltd|llc|corp|co|company|labs?|university|technolog(?:y|ies)|institute|foundation|studios?)\b
    \b(?:systems|group|software|bank|consulting|solutions|college|school|team|media|agency|magazine|museum)\b
  `,
  zh: '公司',
  ko: '주식회사',
  de: raw`\b(?:gmbh|ag|universität|hochschule|institut|verlag)\b`,
  fr: raw`\b(?:université|société)\b`,
});

/** Whether a text names a company, a university or the like. */
export const isOrganisation = remembered((text: string): boolean => {
  return organisation().test(text);
});

const position = anyOf('i', {
  ja: '(?:エンジニア|マネージャー?|プログラマー?|デザイナー)$',
  en: raw`
    (?:^|\s)(?:cto|ceo|cio|cpo|cfo|vp)$
    (?:^|\s)(?:lead|manager|director|founder|co-founder|president|officer|administrator|member|team)$
    (?:^|\s)(?:engineer|engineering|architect|developer|designer|analyst|specialist|scientist)$
    (?:^|\s)(?:researcher|professor|lecturer|trainer|coach|consultant|strategist|evangelist|advocate)$
  `,
  zh: raw`
    (?:研究员|研究員|专家|專家|工程师|工程師|架构师|架構師|开发者|程序员|程序猿|开发工程)$
    (?:总监|總監|经理|經理|负责人|負責人|创始人|創辦人|创业者|总裁|董事|主任|顾问|顧問)$
    (?:总编辑?|主编|讲师|布道师|作者|志愿者|爱好者|站长|博主)$
    (?:前端|后端|高级|资深)开发$
  `,
  ko: '(?:팀장|팀원|대표|이사|개발자|엔지니어|교수|연구원|매니저)$',
});

/** Whether a text ends in what somebody does, rather than who it is: `Engagement Lead`, `CTO`, 技术专家, 개발팀장. */
export function isPosition(text: string): boolean {
  return position().test(text);
}

const job = anyOf('i', {
  en: raw`
    ^(?:CEO|CTO|CIO|CPO|CFO|VP|PhD|Ph\.D\.?|MD)\b
    ^(?:founder|co-?founder|director|professor|head|lead|senior|principal|staff|chief|header)\b
    ^(?:formerly|previously|former|ex)\b
    ^.*\b(?:engineer|developer|architect|manager|designer|consultant|researcher|evangelist|advocate)s?\b
    ^.*\b(?:scientist|writer|author|journalist|strategist|freelancer|owner)s?\b
  `,
});

/** Whether a text is what somebody does or did: `CTO at Example`, `software engineer`, `formerly Example`. */
export function isJob(text: string): boolean {
  return job().test(text) || isPosition(text);
}

const office = anyOf('u', {
  ja: raw`
    准?教授$
    (?:(?:副?社|副?会|部|課|館|所|校|学|院|理事|編集|副?市|町|村)長|副?(?:都|道|府|県)?知事)$
    (?:博士|議員|代表|監督|理事|主任|顧問|弁護士|記者)$
  `,
});

/** A name without the office behind it: 三枝 of 三枝副知事, 笹倉健 of 笹倉健教授. */
export function withoutOffice(name: string): string {
  return name.replace(office(), '');
}
