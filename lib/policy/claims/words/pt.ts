import type { Vocabulary } from '../concepts';

export const pt: Vocabulary = {
  language: 'pt',
  phrases: {
    no: 'nenhum|nenhuma|nenhuns|nem|sem qualquer|livre de|tampouco|nada de|zero|prescindimos|prescinde|abdicamos|renunciamos|isento de cookies|isenta de cookies|nao encontrara|nao vai encontrar|nao ha qualquer|qualquer tipo de',
    not: 'nao|nunca|jamais|nem|tampouco',
    only: 'apenas|somente|unicamente|exclusivamente|so|limitad*|limitamo nos|limita se|limitamos|nos limitamos|puramente|meramente',
    other: 'outros|outras|outro|outra|adicionais|adicional|alem d*|demais|mais ferramentas',
    tracker:
      'cookie*|pixel|pixels|pixeis|rastreador*|script*|ferramenta*|servico|servicos|tecnologia*|recurso*|tracker*|tag|tags|beacon*|identificador*|plugin*|testemunho*|leitor*|mapa*|video*|iframe|botao|botoes|ficheiro*|arquivo*|sistema*|programa*|reprodutor*|incorporad*',
    cookie: 'cookie*|testemunho* de conexao',
    pixel: 'pixel|pixels|pixeis|web beacon*',
    fingerprint: 'fingerprint*|impressao digital|impressoes digitais',
    'local-storage': 'armazenamento local|localstorage|local storage|armazenamento do navegador',
    'personal-data': 'dado* pessoa*|informacoes pessoais|informacao pessoal',
    marketing:
      'publicit*|publicidade|marketing|retargeting|remarketing|anuncio*|segmentacao|rastreamento|comportamental|comercia*|propaganda|rastreio|patrocin*|anunciantes|personalizada*|promocion*|publicidad*',
    analytics:
      'analitic*|analytics|estatistic*|medicao|analise|desempenho|metricas|audiencia|medir|medicoes|estatisticas|visitas|contagem|visitantes|trafego|mapas de calor|google analytics|medicao de audiencia',
    social: 'redes sociais|rede social|midias sociais|sociais|botoes de partilha|partilha|compartilhamento',
    profiling:
      'criacao de perfis|definicao de perfis|perfilamento|perfis comportamentais|criar perfis|profiling',
    preferences: 'de preferencias|de personalizacao|de funcionalidade*|funcionais',
    'third-party':
      'terceiro*|terceira*|externo*|externa*|outras empresas|outros fornecedores|outras entidades|terceira parte',
    necessary: 'necessari*|essencia*|indispensav*|tecnic*|imprescindiv*|obrigatori*|sem os quais',
    'non-essential':
      'nao essencia*|nao necessari*|opciona*|facultativ*|os restantes|os demais|todos os outros|estes cookies|esses cookies|nao estritamente|demais cookies|instalacao|outros cookies|que nao sejam|diferentes dos',
    adverts: 'anuncios|publicidade',
    deploy:
      'uso|usa|usam|usamos|usar|usad*|utiliz*|empreg*|instal*|carreg*|coloc*|armazen*|deposit*|ativ*|activ*|execut*|inser*|ha|grav*|guard*|contem|incorpor*|definidos|define|recorr*|integra*|presente*|faz|mostr*|recolh*|colet*|realiz*|existe*|tem|temos|dispara*|deix*|funcion*|embutid*|arranc*|inicia*|gera*|cri*|le|leem|exib*|permite|trabalh*|abr*|chama*|limitamo nos|limita se|nos limitamos|fazem*|dispo*|ocorre|ocorrem|tem lugar',
    sell: 'vend*|comercializ*|alug*',
    keep: 'conserv*|guard*|armazen*|valid*|memoriz*|mantid*|regist*|expira*|duracao|retid*|lembr*|caduc*|prazo|gravad*|salv*|dura|duram|vale|valem|fica*|permanec*|apag*|elimin*|viv*|durar*|expir*|vigora',
    change:
      'alter*|mud*|modific*|retir*|revog*|gerir|gerenc*|gere|ajust*|atualiz*|reabr*|abrir|abra|personaliz*|rever|revis*|reveja|edit*|configur*|aceder|acess*|refazer|desfazer|corrigir|repensar|reconfigur*|trocar|redefin*|retificar|reve|reverter|ideias|ideia|mostrar de novo|reconsider*|voltar a|abre|reabre',
    withdraw:
      'retirar*|revog*|retirada|mudar de ideias|retira|desfazer|anular|voltar atras|retirado|cancelar',
    accept: 'aceit*|permit*|autoriz*',
    refuse: 'recus*|rejeit*|negar|nega|declin*|continuar sem aceitar|opor se|nao obrigad*|dizer nao',
    block: 'bloque*|desativ*|inativ*|desabilit*|desligad*|esper*|aguard*|parad*',
    consent:
      'consent*|aceit*|autoriz*|concord*|acordo|opt-in|aprov*|anuencia|seu sim|o seu sim|teu sim|disser sim|diz sim|diga sim|ligar|ative|ativar|marque|marcar|aval|assinal*|luz verde|permiss*|clicar em aceitar|marca|caixa|consinta|dar o seu|conceder|opt in|lhe a si|liga-los|ativa-los|disser que sim|diga que sim|ativar voce',
    choice:
      'escolha*|decis*|preferencia*|consentimento|opcao|selecao|opcoes|resposta|sim|o que escolheu|definicoes|configuracao',
    settings:
      'preferencia*|definicoes|configuracoes|consentimento|escolha*|opcoes|ideias|banner|configuracao|seu sim|permissoes|selecao|autorizacao|painel|janela|aviso|ideia',
    control:
      'link|botao|icone|rodape|clic*|painel|banner|gerir cookies|gerenciar cookies|definicoes de cookies|preferencias de cookies|configuracoes de cookies|hiperligacao|centro de preferencias|aqui|clique|carregue|menu|canto|no fundo|revisar cookies|rever cookies|inferior|pe de pagina|fundo da pagina|toque|separador|gestor|flutuante|esquerdo|direito|cadeado|simbolo',
    banner:
      'banner|aviso|primeira visita|janela|pop-up|primeiro acesso|faixa|primeira camada|primeiro ecra|primeira tela|barra de cookies|janela de consentimento',
    browser: 'navegador|navegadores|browser|browsers|chrome|firefox|safari|dispositivo|newsletter',
    gate: 'so se|so depois|so com|so apos|apenas se|apenas com|apenas apos|apenas depois|apenas quando|somente se|somente com|somente apos|ate que|enquanto|a menos que|salvo|previo|previa|previamente|antes de|depois de|apos|sujeit* a|mediante|uma vez|se voce|se aceit*|desde que|requer*|exige*|unicamente com|exclusivamente com|com base|caso aceit*|solicit*|pedimos|necessit*|quando aceit*|depois do|antes do',
    'with-consent':
      'so com o seu sim|so se aceitar|requer consentimento|requerem consentimento|exigem consentimento',
    'without-consent':
      'enquanto nao aceit*|enquanto nao consent*|enquanto nao escolher|se nao marcar|se nao escolher|se nao fizer nada',
    required:
      'requer*|necessari*|obrigatori*|exige*|necessit*|exigid*|solicit*|pedi*|precis*|dispens*|faz falta|impoe|obriga|condicao|requisito|depend*',
    ask: 'pedi*|solicit*|pergunt*|recolh*|peca|pediremos|obter|obten*|perguntamos|pedimos|pedir-lhe',
    again:
      'novamente|de novo|renov*|outra vez|novo consentimento|voltaremos a|voltar a|volta a|voltara a|voltarao a|mais uma vez|novo pedido',
    exempt:
      'isent*|isencao|dispensad*|dispensam|nao precisam de consentimento|nao requerem consentimento|nao carecem',
    'continue-use':
      'ao continuar|continuar a navegar|continuar navegando|se continuar|ao utilizar|ao navegar|ao usar|uso continuado|continuando a|continuar a utilizar|ao prosseguir|utilizacao continuada|continua a navegar|continuar no site|ao acessar|ao aceder|navega no|navega em|navegar no|utilizacao deste|utiliza este|utilizar este|usar este|visitar o|aceder ao|acessar o|usar nosso|utilizar o nosso|uso deste|o uso do site|a utilizacao do|navegar por|sua visita|permanecer|permanencia',
    anytime:
      'a qualquer momento|em qualquer momento|a todo o momento|a qualquer altura|quando quiser|sempre|posteriormente|a todo momento|em qualquer altura|sempre que quiser|quando desejar|as vezes que|quando entender',
    now: 'atualmente|hoje|neste momento|nesta data|no momento|de momento|presentemente|por enquanto|por ora|agora|nesta altura|ao dia de hoje|data de hoje|a data',
    future:
      'futuro|futuros|caso venhamos|se viermos|se passarmos|venha a|venham a|se adicionarmos|caso passe|um dia|se isso mudar|previsto|mais tarde|se no futuro',
    if: 'se|caso|quando',
    default: 'por defeito|por padrao|por predefinicao|predefinid*|por omissao|de inicio|por norma',
    max: 'maximo|maxima|ate|nao ultrapass*|inferior a|entre|varia*|superior*|mais de|alem de|nunca mais|mais tempo|limite|exced*|maior que',
    all: 'todos os cookies|cookies|nenhum cookie|nenhum rastreador|nenhum deles|cada cookie|qualquer cookie|conjunto dos cookies',
    'change-of-policy':
      'alteracoes substanciais|alteracao substancial|alteracoes significativas|mudancas significativas|novas finalidades|nova finalidade|alteracao relevante|alteracoes relevantes|mudanca relevante',
    we: 'este site|nosso|nossa|nos|o site|este website|o nosso website|utilizamos|usamos|instalamos|fazemos|esta pagina|nossos|a plataforma|este sitio|carregamos|realizamos|a navegacao|a loja|a nossa loja|a clinica|aqui|a escola|o portal|nossas paginas|este blogue|este blog|a pagina|eu|o aplicativo|esta loja|esta app|este aplicativo|esta aplicacao|o meu site|deste site|neste site',
    anaphor:
      'estes cookies|esses cookies|este cookie|esse cookie|estes|esses|tais cookies|esta ferramenta|este servico|google|matomo|stripe|os dados|estes dados|alguns|o cookie|ele|eles|essas informacoes|as informacoes|cookies tecnicos|tais|certos',
    'you-may':
      'pode|podera|podes|se nao desejar|se desejar|se nao quiser|o utilizador pode|o usuario pode|seu navegador|tem a possibilidade|se recusar|se desativar|se bloquear|os utilizadores podem|deve|se optar|possibilidade de|permite|possivel|cabe-lhe',
    hypothetical:
      'pode|podem|poderia|poderiam|podemos|podera|poderao|eventualmente|eventuais|as vezes|possivel|possivelmente',
    but: 'mas|porem|contudo|no entanto|exceto|salvo|todavia|a excecao|com excecao|entretanto|embora|alem dos estritamente|alem dos necessarios|alem dos tecnicos|alem dos essenciais|que nao os|fora os|alem d*|para alem',
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
    listed: 'listad*|seguintes|descrit*|tabela|indicad*|abaixo|enumerad*|dos indicados|lista|mencionad*',
    version: 'versao',
    none: 'nenhum|nenhuma|nunca|nao|nada|tambem nao|nem|de modo nenhum|nao usamos',
    without: 'sem|livre de',
    'nothing-else':
      'nenhum outro|mais nenhum|nada mais|e mais nada|nenhuma outra|so isso|mais nada|e nada mais',
    'ask-again':
      'voltamos a perguntar|voltaremos a perguntar|voltamos a pedir|voltaremos a pedir|pediremos novamente|perguntaremos de novo|perguntaremos novamente|pedir novamente|pedido novamente|solicitado novamente|solicitaremos novamente|pedido de novo|renovar o consentimento|renovaremos|volta a aparecer|voltara a aparecer|reaparece*|nova autorizacao|volta a ser|voltara a ser|volta a surgir|apresentado novamente|apresentado de novo|sera pedido novamente|voltamos a solicitar|voltaremos a solicitar|surgira de novo|aparece novamente|aparece de novo|mostrado novamente|pedir de novo',
    silence:
      'fechar o aviso|fechar o banner|fechando o|rolar a pagina|deslocar|scroll|silencio|ignorar o aviso|a mera navegacao|simples navegacao|permanencia|usar o site|uso do site|utilizacao do site|visitar este site|inacao|navegar sem escolher|fechar|continuar a navegar|continuar navegando|deslizar|inatividade|ignorar|mero|simples facto|rolar',
    sole: 'o unico|a unica|os unicos|as unicas|um unico',
    complete: 'lista completa|isto e tudo|e tudo|mais nada|tudo o que',
  },
};
