import type { CommandLocale } from '../../src/command.ts';

const question = (description: string) => ({ name: 'вопрос', description });

/** Russian. */
export const ru: CommandLocale = {
  parts: {
    from: { name: 'с', description: 'Только то, что рассказано с этой даты (2022, 2022-02 или 2022-02-16)' },
    to: { name: 'по', description: 'Только то, что рассказано до этой даты' },
    source: { name: 'источник', description: 'Только статьи этого издания' },
    private: { name: 'лично', description: 'Показать ответ только мне' },
  },
  commands: {
    ask: {
      name: 'спросить',
      description: 'Любой вопрос о статьях',
      parts: { question: question('Что вы хотите узнать?') },
    },
    when: {
      name: 'когда',
      description: 'Когда что-то произошло, считая от даты статьи',
      parts: { event: { name: 'событие', description: 'Что произошло?' } },
    },
    who: {
      name: 'кто',
      description: 'Кто это сделал, кто занимает должность или кто этот человек',
      parts: { person: { name: 'человек', description: 'Имя, должность или поступок' } },
    },
    where: {
      name: 'где',
      description: 'Где что-то произошло',
      parts: { event: { name: 'событие', description: 'Где произошло что?' } },
    },
    howmany: {
      name: 'сколько',
      description: 'Сколько чего или какая доля',
      parts: { question: question('Сколько чего?') },
    },
    quote: {
      name: 'цитата',
      description: 'Что кто-то сказал, слово в слово; без параметров цитата дня',
      parts: {
        speaker: { name: 'автор', description: 'Кто это сказал' },
        topic: { name: 'тема', description: 'О чём' },
        question: question('И то и другое одной строкой'),
      },
    },
    timeline: {
      name: 'хронология',
      description: 'Что произошло, по порядку дат',
      parts: { subject: { name: 'предмет', description: 'О чём?' } },
    },
    compare: {
      name: 'сравнить',
      description: 'Что разные статьи говорят об одном и том же',
      parts: { question: question('О чём именно?') },
    },
    sources: {
      name: 'источники',
      description: 'Статьи, сначала новые, или статьи на тему',
      parts: {
        subject: { name: 'предмет', description: 'О чём? Пусто: все статьи' },
        article: { name: 'статья', description: 'Карточка этой статьи' },
      },
    },
    cite: {
      name: 'ссылка',
      description: 'Отрывок с этим номером ссылки',
      parts: { id: { name: 'номер', description: 'Номер ссылки, например c:7f3a9c12d04be5a1' } },
    },
    help: { name: 'помощь', description: 'О чём можно спросить, с примерами, и как добавить бота' },
    privacy: { name: 'приватность', description: 'Что хранится о вас и как это удалить' },
    settings: {
      name: 'настройки',
      description: 'Как бот ведёт себя на этом сервере',
      parts: {
        show: { name: 'показать', description: 'Посмотреть и изменить' },
        check: { name: 'проверить', description: 'Каких прав не хватает и в каком канале' },
      },
    },
    feedback: {
      name: 'отзывы',
      description: 'Что не помогло или осталось без ответа, где это хранится',
      parts: { export: { name: 'выгрузить', description: 'Файл с вопросами, без авторов' } },
    },
    'Find sources for this': { name: 'Найти источники', description: 'Отрывки, близкие к сообщению' },
  },
};
