import { useMessages } from '#ui/kit';
import { usePageTitle } from '../app/use-page-title.js';
import { SearchBox } from '../services/SearchBox.js';
import { CategoryCards } from './CategoryCards.js';
import { LifeEvents } from '../services/LifeEvents.js';
import { HelpBox } from './HelpBox.js';
import { PopularServices } from './PopularServices.js';
import { TrackBox } from './TrackBox.js';
import { homeMessages } from './messages.js';

export function HomePage() {
  const t = useMessages(homeMessages);
  usePageTitle(t.title);
  return (
    <>
      <div className="hero">
        <div className="wide">
          <h1>{t.greeting}</h1>
          <SearchBox />
        </div>
      </div>
      <div className="wide page-body home-grid">
        <div className="stack-loose">
          <LifeEvents title={t.lifeEvents} />
          <PopularServices />
          <CategoryCards />
        </div>
        <div className="stack-loose">
          <TrackBox />
          <HelpBox />
        </div>
      </div>
    </>
  );
}
