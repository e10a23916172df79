import type { ConsentWords } from './words';

export const et: ConsentWords = {
  accept:
    'noustu|nousta|noustun|luban|luba|aktsepteeri|aktsepteerin|kinnita koik|sain aru|selge|jah|=jatka|olen nous',
  reject:
    'keeldu|keeldun|lukka tagasi|lukka koik tagasi|ei|blokeeri|keela|mitte uhtegi|jah keeldun|parem mitte|olen vastu|vaidlustan|vastuvaide',
  refusal:
    'ei luba|ei noustu|ainult vajalikud|ainult hadavajalikud|ainult vajalikke|ainult kohustuslikud|luba ainult|noustu ainult|noustun ainult|noustu vajalikega|vajalikud kupsised|ilma nousolekuta|ara noustu|ara luba',
  save: 'luban valitud|luban valiku|salvestan|salvestada|salvesta|kinnita|rakenda|luba valitud|luba valik|noustu valitutega|noustun valitutega|valmis|kinnitan',
  customize:
    'seaded|satted|kohanda|halda|haldamine|eelistused|valikud|rohkem valikuid|vali|valin|uksikasjad|naita uksikasju|muuda|seadista|soovin valida|tahan valida',
  next: 'edasi|jargmine|jatka',
  close: 'sulge|peida|hiljem|mitte praegu|tagasi',
  subscribe: 'telli|tellimus|maksa|osta|logi sisse|registreeru|loo konto|reklaamivaba',
  withdraw:
    'vota nousolek tagasi|muuda nousolekut|kupsiste seaded|kupsiste satted|halda kupsiseid|privaatsusseaded',
  topic: 'kupsis*|cookie|cookies|nousolek*|privaatsus*|jalgimi*|isikuandme*',
  context:
    'kasutame|veebileht|veebilehe*|veebisait*|sait*|kogemus*|analuu*|statisti*|reklaam*|turundus*|isikup*|funktsion*|vajalik*|hadavajalik*|kolmand*|partner*|liiklus*|moot*|paranda*|poliitika*|sead*|eesmar*|sisu*|sotsiaal*|andme*|eelistus*',
  other:
    'kustuta|kutse|18 aastane|sunnikuupaev|uudiskiri|soodustus|ostukorv|retsept|sokolaad*|tarne|makse|teavitused|sinu asukoht|mikrofon|kaamera|kuidas saame aidata|parool|kasutustingimused|leping|kusitlus|paigalda|kone|logi valja|broneering|kingitus',
  interest: 'oigustatud huvi|oigustatud huvid',
  on: 'jah|sees|luba|noustu',
  off: 'ei|valjas|keela|keeldu',
};
