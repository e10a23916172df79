import type { Vocabulary } from '../concepts';

export const pt: Vocabulary = {
  language: 'pt',
  phrases: {
    no: 'nenhum|nenhuma|nenhuns|nem|sem qualquer|livre de|tampouco',
    not: 'nao|nunca|jamais|nem|tampouco',
    only: 'apenas|somente|unicamente|exclusivamente|so|limitad*',
    other: 'outros|outras|outro|outra|adicionais|adicional|alem d*|demais|mais ferramentas',
    tracker:
      'cookie*|pixel|pixels|pixeis|rastreador*|script*|ferramenta*|servico|servicos|tecnologia*|recurso*|tracker*|tag|tags|beacon*|identificador*|plugin*|testemunho*',
    cookie: 'cookie*|testemunho* de conexao',
    pixel: 'pixel|pixels|pixeis|web beacon*',
    fingerprint: 'fingerprint*|impressao digital|impressoes digitais',
    'local-storage': 'armazenamento local|localstorage|local storage|armazenamento do navegador',
    'personal-data': 'dado* pessoa*|informacoes pessoais|informacao pessoal',
    marketing:
      'publicit*|publicidade|marketing|retargeting|remarketing|anuncio*|segmentacao|rastreamento|comportamental|comercia*|propaganda|rastreio',
    analytics: 'analitic*|analytics|estatistic*|medicao|analise|desempenho|metricas|audiencia',
    social: 'redes sociais|rede social|midias sociais|sociais',
    profiling:
      'criacao de perfis|definicao de perfis|perfilamento|perfis comportamentais|criar perfis|profiling',
    preferences: 'de preferencias|de personalizacao|de funcionalidade*|funcionais',
    'third-party': 'terceiro*|terceira*|externo*|externa*',
    necessary: 'necessari*|essencia*|indispensav*|tecnic*|imprescindiv*|obrigatori*',
    'non-essential':
      'nao essencia*|nao necessari*|opciona*|facultativ*|os restantes|os demais|todos os outros|estes cookies|esses cookies|nao estritamente|demais cookies|instalacao',
    adverts: 'anuncios|publicidade',
    deploy:
      'uso|usa|usam|usamos|usar|usad*|utiliz*|empreg*|instal*|carreg*|coloc*|armazen*|deposit*|ativ*|activ*|execut*|inser*|ha|existem|grav*|guard*|contem|incorpor*|fazemos uso|faz uso|definidos|define|recorr*|integra*|presente*',
    sell: 'vend*|comercializ*|alug*',
    keep: 'conserv*|guard*|armazen*|valid*|memoriz*|mantid*|regist*|expira*|duracao|retid*|lembr*|caduc*|prazo|gravad*|salv*',
    change:
      'alter*|mud*|modific*|retir*|revog*|gerir|gerenc*|gere|ajust*|atualiz*|reabr*|abrir|abra|personaliz*|rever|revis*|reveja|edit*|configur*|aceder|acess*',
    withdraw: 'retirar*|revog*|retirada|mudar de ideias|retira',
    accept: 'aceit*|permit*|autoriz*',
    refuse: 'recus*|rejeit*|negar|nega|declin*',
    block: 'bloque*|desativ*|inativ*|desabilit*',
    consent: 'consent*|aceit*|autoriz*|concord*|acordo|permissao|opt-in|aprov*|anuencia',
    choice: 'escolha*|decis*|preferencia*|consentimento|opcao|selecao|opcoes',
    settings:
      'preferencia*|definicoes|configuracoes|consentimento|escolha*|opcoes|ideias|banner|configuracao',
    control:
      'link|botao|icone|rodape|clic*|painel|banner|gerir cookies|gerenciar cookies|definicoes de cookies|preferencias de cookies|configuracoes de cookies|hiperligacao|centro de preferencias',
    banner: 'banner|aviso|primeira visita|janela|pop-up|primeiro acesso|faixa',
    browser: 'navegador|navegadores|browser|browsers|chrome|firefox|safari|dispositivo|newsletter',
    gate: 'so se|so depois|so com|so apos|apenas se|apenas com|apenas apos|apenas depois|apenas quando|somente se|somente com|somente apos|ate que|enquanto|a menos que|salvo|previo|previa|previamente|antes de|depois de|apos|sujeit* a|mediante|uma vez|se voce|se aceit*|desde que|requer*|exige*|unicamente com|exclusivamente com|com base|caso aceit*|solicit*|pedimos|necessit*|quando aceit*',
    'with-consent':
      'com o seu consentimento|com seu consentimento|mediante consentimento|mediante o seu consentimento|apos consentimento|apos o seu consentimento|com o consentimento|mediante seu consentimento|com consentimento|apos o consentimento|com o teu consentimento|com a sua autorizacao',
    'without-consent':
      'sem o seu consentimento|sem consentimento|sem o consentimento|sem seu consentimento|sem o teu consentimento|sem a sua autorizacao',
    required: 'requer*|necessari*|obrigatori*|exige*|preciso|necessit*|exigid*|solicit*|pedi*',
    ask: 'pedi*|solicit*|pergunt*|recolh*|peca|pediremos|obter|obten*',
    again: 'novamente|de novo|renov*|outra vez|novo consentimento|voltaremos a|voltar a',
    exempt: 'isent*|isencao|dispensad*|dispensam',
    'continue-use':
      'ao continuar|continuar a navegar|continuar navegando|se continuar|ao utilizar|ao navegar|ao usar|uso continuado|continuando a|continuar a utilizar|ao prosseguir|utilizacao continuada|continua a navegar',
    anytime:
      'a qualquer momento|em qualquer momento|a todo o momento|a qualquer altura|quando quiser|sempre|posteriormente|a todo momento|em qualquer altura',
    now: 'atualmente|hoje|neste momento|nesta data|no momento|a data d*|de momento|presentemente|ate a data|por enquanto|por ora',
    future:
      'futuro|futuros|caso venhamos|se viermos|se passarmos|venha a|venham a|se adicionarmos|se um dia|caso passe',
    if: 'se|caso|quando|no caso',
    default: 'por defeito|por padrao|por predefinicao|predefinid*',
    max: 'maximo|maxima|no maximo|nao superior|nao excede*|ate|nao ultrapass*|inferior a|entre|varia*',
    all: 'os cookies|os nossos cookies|todos os cookies|cookies|nossos cookies',
    'change-of-policy':
      'alteracoes substanciais|alteracao substancial|alteracoes significativas|mudancas significativas|novas finalidades|nova finalidade|alteracao relevante|alteracoes relevantes|mudanca relevante',
    we: 'este site|nosso site|nosso|nossa|nos|o site|este website|o nosso website|utilizamos|usamos|instalamos|fazemos|esta pagina|nossos|a plataforma|este sitio|carregamos|realizamos|a navegacao',
    anaphor:
      'estes cookies|esses cookies|este cookie|esse cookie|estes|esses|tais cookies|esta ferramenta|este servico|google|matomo|stripe|os dados|estes dados|alguns|o cookie|ele|eles|essas informacoes|as informacoes|cookies tecnicos|tais|certos',
    'you-may':
      'pode|podera|voce pode|podes|se nao desejar|se desejar|se nao quiser|o utilizador pode|o usuario pode|o seu navegador|seu navegador|tem a possibilidade|se recusar|se desativar|se bloquear|os utilizadores podem|deve|se optar|possibilidade de',
    hypothetical: 'pode|podem|poderia|poderiam|podemos|podera|poderao|eventualmente|eventuais|as vezes',
    but: 'mas|porem|contudo|no entanto|exceto|salvo|todavia|a excecao|com excecao|entretanto|embora',
    which: 'que|para que|porque|pois|salvo|se|enquanto|sem|quando|ate que|a menos',
    'public-pages':
      'paginas publicas|area publica|parte publica|navegacao de leitura|leitura simples|paginas de leitura|simples leitura|mera leitura',
    'logged-in':
      'autenticad*|com sessao iniciada|utilizadores registados|usuarios registrados|area reservada|area do cliente|logad*|fizer login|iniciar sessao',
    'logged-out': 'nao autenticad*|sem sessao iniciada|sem login|visitantes anonimos',
    'login-page': 'pagina de login|pagina de inicio de sessao|pagina de acesso',
    payment:
      'pagina* de pagamento|durante o pagamento|checkout|processo de pagamento|ao pagar|finalizacao da compra',
    gesture: 'ao clicar|quando clica|se clicar|apenas ao clicar|acao explicita|acoes explicitas',
    listed: 'listad*|seguintes|descrit*|tabela|indicad*|abaixo|enumerad*|dos indicados',
    version: 'versao',
  },
};
