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
    digest: {
      name: 'resumen',
      description: 'Publicaciones que cuentan a su hora qué hay de nuevo en los artículos',
      parts: {
        add: { name: 'añadir', description: 'Publicar un resumen en un canal' },
        list: { name: 'lista', description: 'Los resúmenes de este servidor y cuándo toca cada uno' },
        preview: { name: 'muestra', description: 'Lo que un resumen publicaría ahora, solo para ti' },
        now: { name: 'ahora', description: 'Publicar un resumen enseguida' },
        pause: { name: 'pausar', description: 'No publicar un resumen hasta que se reanude' },
        resume: { name: 'reanudar', description: 'Volver a publicar un resumen en pausa' },
        edit: { name: 'editar', description: 'Cambiar un resumen; lo que falta queda como está' },
        history: { name: 'historial', description: 'Qué se publicó o se omitió, y por qué' },
        remove: { name: 'borrar', description: 'Borrar un resumen' },
        digest: { name: 'resumen', description: 'Cuál' },
        channel: { name: 'canal', description: 'Dónde' },
        every: { name: 'cada', description: 'Con qué frecuencia; si no, cada día' },
        time: { name: 'hora', description: 'A qué hora, como 08:00' },
        weekday: { name: 'día', description: 'Qué día, si es cada semana' },
        cron: { name: 'cron', description: 'Minuto, hora, día, mes y día de la semana, como 30 7 * * 1,4' },
        zone: { name: 'zona', description: 'Zona horaria, como Europe/Madrid; si no, UTC' },
        topics: { name: 'temas', description: 'Solo lo que trata de estos; varios con comas' },
        people: { name: 'personas', description: 'Solo lo que nombra a estas; varias con comas' },
        outlets: { name: 'medios', description: 'Solo de estos; varios con comas' },
        length: { name: 'extensión', description: 'Cuánto; si no, media' },
        quiet: { name: 'sin-novedad', description: 'Si no hay nada nuevo: un día como hoy, o nada' },
        role: { name: 'rol', description: 'Un rol que mencionar cada vez; si no, ninguno' },
        picture: { name: 'imagen', description: 'Con una imagen del período, salvo que se diga que no' },
        clear: { name: 'quitar', description: 'Quitar uno de estos' },
      },
      choices: {
        day: 'Cada día',
        weekday: 'De lunes a viernes',
        week: 'Cada semana',
        cron: 'Con una línea de cron',
        1: 'Lunes',
        2: 'Martes',
        3: 'Miércoles',
        4: 'Jueves',
        5: 'Viernes',
        6: 'Sábado',
        0: 'Domingo',
        short: 'corto',
        medium: 'medio',
        long: 'largo',
        'on-this-day': 'Un día como hoy',
        nothing: 'No publicar nada',
        topics: 'temas',
        people: 'personas',
        outlets: 'medios',
        role: 'rol',
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
