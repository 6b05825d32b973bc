import type { CommandLocale } from '../../src/command.ts';

const pregunta = (description: string) => ({ name: 'pregunta', description });

/** Spanish. */
export const es: CommandLocale = {
  parts: {
    from: { name: 'desde', description: 'Solo lo que cuentan desde esta fecha (2022, 2022-02 o 2022-02-16)' },
    to: { name: 'hasta', description: 'Solo lo que cuentan hasta esta fecha' },
    source: { name: 'fuente', description: 'Solo artículos de este medio' },
    private: { name: 'privado', description: 'Mostrar la respuesta solo a mí' },
  },
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Cualquier pregunta sobre los artículos',
      parts: { question: pregunta('¿Qué quieres saber?') },
    },
    when: {
      name: 'cuándo',
      description: 'Cuándo ocurrió algo, contado desde la fecha del artículo',
      parts: { event: { name: 'suceso', description: '¿Qué ocurrió?' } },
    },
    who: {
      name: 'quién',
      description: 'Quién hizo o es algo, o quién es alguien',
      parts: { person: { name: 'persona', description: 'Un nombre, un cargo o lo que alguien hizo' } },
    },
    where: {
      name: 'dónde',
      description: 'Dónde ocurrió algo',
      parts: { event: { name: 'suceso', description: '¿Dónde ocurrió qué?' } },
    },
    howmany: {
      name: 'cuántos',
      description: 'Cuántos, cuánto o qué porcentaje',
      parts: { question: pregunta('¿Cuántos de qué?') },
    },
    quote: {
      name: 'cita',
      description: 'Lo que alguien dijo, palabra por palabra; sin opciones, una del día',
      parts: {
        speaker: { name: 'hablante', description: 'Quién lo dijo' },
        topic: { name: 'tema', description: 'De qué trata' },
        question: pregunta('Ambas cosas en una línea'),
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Lo que ocurrió, en orden de fecha',
      parts: { subject: { name: 'asunto', description: '¿De qué?' } },
    },
    compare: {
      name: 'comparar',
      description: 'Lo que dicen distintos artículos sobre un punto',
      parts: { question: pregunta('¿Sobre qué punto?') },
    },
    sources: {
      name: 'fuentes',
      description: 'Los artículos, del más nuevo al más viejo, o los de un asunto',
      parts: {
        subject: { name: 'asunto', description: '¿Sobre qué? Sin nada, todos' },
        article: { name: 'artículo', description: 'La ficha de este artículo' },
      },
    },
    cite: {
      name: 'citar',
      description: 'El pasaje que tiene un identificador de cita',
      parts: { id: { name: 'id', description: 'Un identificador como c:7f3a9c12d04be5a1' } },
    },
    help: { name: 'ayuda', description: 'Qué se puede preguntar, con ejemplos, y cómo añadir el bot' },
    privacy: { name: 'privacidad', description: 'Qué se guarda de ti, y cómo borrarlo' },
    settings: {
      name: 'ajustes',
      description: 'Cómo se comporta el bot en este servidor',
      parts: {
        show: { name: 'ver', description: 'Verlos y cambiarlos' },
        check: { name: 'comprobar', description: 'Qué permisos faltan en cada canal' },
      },
    },
    feedback: {
      name: 'opiniones',
      description: 'Lo que no sirvió o quedó sin respuesta, donde se guarda',
      parts: { export: { name: 'exportar', description: 'Un archivo con las preguntas, sin sus autores' } },
    },
    'Find sources for this': {
      name: 'Buscar fuentes para esto',
      description: 'Pasajes cercanos a un mensaje',
    },
  },
};
