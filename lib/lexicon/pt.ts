import type { LexiconParts } from './lexicon';

export const pt: LexiconParts = {
  headers: {
    name: 'nome do cookie|nome dos cookies|nome do testemunho|nome|nomes|chave|identificador|denominacao|designacao|base de dados|banco de dados',
    purpose:
      'finalidade|proposito|objetivo|objectivo|descricao|funcao|uso|utilizacao|utilidade|para que|explicacao|detalhes',
    duration:
      'duracao|validade|expira|expiracao|prazo|retencao|conservacao|periodo|tempo|caducidade|vencimento|persistencia|vida util',
    provider:
      'provedor|fornecedor|emissor|empresa|proprietario|responsavel|servico|fonte|titular|definido por|entidade|plataforma|ferramenta|prestador',
    category: 'categoria|categorias|classificacao|grupo',
    type: 'tipo|tipo de cookie|tipologia|natureza',
    party: 'origem|proprio|propria|proprios ou|primeira ou|terceiro|proveniencia',
    host: 'dominio|host|site|url|sitio',
    medium: 'armazenamento|tecnologia|local de armazenamento|suporte',
    other:
      'base legal|base juridica|fundamento|transferencia|transmissao|politica de privacidade|link|dados|conteudo|valor|consentimento|mais informac|saiba mais|destinatario',
  },
  session:
    'sessao|fim da sessao|fecho do navegador|fechar o navegador|fechamento do navegador|fecha o navegador|encerrar o navegador|ate fechar|sair da conta|logout|encerramento da sessao|encerra o navegador|final da sessao|terminar a sessao|fecho do browser|fechar o browser|fechar a aba|fecha a aba|feche o navegador|ate voce sair|voce sair|ate sair|sair do site|sai do site|final da visita|fim da visita|termino da sessao|termino da visita|fim de sessao|fechar a janela|fecha a janela|duracao da sessao|terminar sessao|termina a sessao|encerrar a sessao|navegador estiver aberto|navegador aberto|duracao da visita|durante a visita|separador aberto|duracao da sua visita|aba aberta|aba atual|fechar o separador|fecho do separador',
  persistent:
    'persistente|permanente|ilimitad|indefinid|ate exclusao|ate ser eliminad|ate ser apagad|ate o visitante limpar|ate que o usuario|ate que o utilizador|ate limpar|nao expira|sem expiracao|sem prazo|nunca|exclusao manual|ate a exclusao|ate serem|ate o utilizador|ate o usuario|enquanto nao|ate ser limp|ate que seja|ate voce apagar|sem limite|sem data de fim|ate que|ate voce',
  upTo: 'ate|maximo|no maximo|max|menos de|inferior',
  lifetime:
    'expira|validade|duracao|dura|armazenad|conservad|mantid|prazo|durante|apos|por|permanece|fica|vence|expiram|duram|guardad|gravad|vigencia',
  numbers:
    'meia=0.5|meio=0.5|um=1|uma=1|dois=2|duas=2|tres=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|treze=13|catorze=14|quatorze=14|quinze=15|dezoito=18|vinte e quatro=24|trinta=30|noventa=90|dezasseis=16|dezesseis=16|vinte=20|quarenta=40|cinquenta=50|sessenta=60|cem=100',
  and: 'e|ou|bem como',
  firstParty: 'proprio|propria|interno|primeira parte|este site|nosso site|proprietario',
  thirdParty: 'terceiro|terceira|de terceiros|externo',
  localStorage: 'armazenamento local|localstorage|local storage|memoria local',
  sessionStorage: 'armazenamento de sessao|sessionstorage|session storage',
  cookie: 'cookie|testemunho|rastreador|pixel',
  purposes: {
    necessary:
      'inicio de sessao|iniciar sessao|login|logado|autentic|usuarios autenticados|utilizadores autenticados|sessao do utilizador|sessao do usuario|manter a sessao|csrf|seguranca|fraude|robo|bots|carrinho|pagamento|consentimento|cookies foram confirmad|aviso de cookies|escolha de cookies|preferencias de cookies|banner|balanceamento',
    preferences: 'idioma|lingua|tema |moeda|modo escuro|preferenc|personaliza|exibicao|interface|regiao',
    analytics:
      'estatistic|analise|analitic|distingu|visitantes unicos|visitante unico|usuarios unicos|numero de visita|paginas visitadas|trafego|medir|medicao|taxa de solicitac|limita a|comportamento|identificacao dos visitantes|mapa de calor|quantos visitantes|gravacao de sess|gravacoes de sess',
    marketing:
      'publicid|anuncio|remarketing|retargeting|campanha|conversao|marketing|afiliad|redes sociais|interesses|segmenta|carrinho abandonado|carrinhos abandonados|abandono do carrinho',
  },
};
