import type { APIEmbed } from 'discord-api-types/v10';
import { colourOf } from '../components/container-view.tsx';
import { Picture } from '../components/picture.tsx';
import { Markdown } from '../markdown/markdown.tsx';
import { MarkdownLink } from '../markdown/markdown-link.tsx';
import { showTime } from '../markdown/show-time.ts';
import { useSession } from '../session.ts';

/** An embed; its title is text, its other parts Markdown. */
export function EmbedView({ embed }: { readonly embed: APIEmbed }) {
  const { language } = useSession();
  const { title, url, description, author, fields = [], footer, color, timestamp, image, thumbnail } = embed;
  const day = timestamp ? showTime(Date.parse(timestamp) / 1000, 'f', language, 0) : null;
  const foot = [footer?.text, day].filter(Boolean).join(' · ');
  return (
    <div class="container embed" style={color === undefined ? {} : { '--accent': colourOf(color) }}>
      {author && <p class="embed-author">{author.name}</p>}
      {title && <h4 class="heading-3">{url ? <MarkdownLink target={url}>{title}</MarkdownLink> : title}</h4>}
      {description && <Markdown text={description} />}
      {fields.length > 0 && (
        <dl>
          {fields.map(({ name, value, inline }, at) => (
            <div key={at} class={inline ? 'inline' : ''}>
              <dt>{name}</dt>
              <dd>
                <Markdown text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {[image, thumbnail].map(
        (each, at) => each && <Picture key={at} url={each.url} description={undefined} />,
      )}
      {foot && <p class="subtext">{foot}</p>}
    </div>
  );
}
