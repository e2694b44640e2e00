export { t as EventStreamSerde, r as eventStreamSerdeProvider } from "./event-streams-1181a1cc.js";
import "./EventStreamSerdeConfig-62ab57b8.js";
