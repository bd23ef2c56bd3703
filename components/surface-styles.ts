/** The styles of all that shows a report: popup and side panel, which are to look alike. */
import './tokens.css';
import './base.css';
import './frame.css';
import './states.css';
import './report.css';
import './cards.css';
import './choose.css';
import './map.css';
import './own-marks.css';
import './sensitivity.css';
