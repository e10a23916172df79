import type { LanguageOfFindings } from './language';

/** Portuguese words for findings. */
export const pt: LanguageOfFindings = {
  language: 'pt',
  instruments: {
    eprivacyStorage:
      'Diretiva Privacidade Eletrónica 2002/58/CE, alterada pela 2009/136/CE, artigo 5.º, n.º 3',
    frenchDataProtectionAct: 'Lei francesa de proteção de dados (n.º 78-17), artigo 82.º',
    gdprConsentDefinition: 'RGPD, artigo 4.º, ponto 11',
    gdprFairness: 'RGPD, artigo 5.º, n.º 1, alínea a',
    gdprWithdrawal: 'RGPD, artigo 7.º, n.º 3',
    gdprTransparency: 'RGPD, artigo 12.º, n.º 1',
    gdprRecipients: 'RGPD, artigo 13.º, n.º 1, alínea e',
    gdprStoragePeriod: 'RGPD, artigo 13.º, n.º 2, alínea a',
    planet49: 'Tribunal de Justiça da UE, C-673/17 Planet49, n.os 65 e 75 a 81',
    edpbTechnicalScope: 'Orientações 2/2023 do CEPD, secções 2 e 3',
    cnilGuidelines: 'Orientações da CNIL 2020-091, artigos 2.º e 5.º',
    cnilRecommendation: 'Recomendação da CNIL 2020-092, parte sobre a conservação das escolhas',
    cnilMeasurement: 'CNIL, condições da isenção da medição de audiência',
    cookieBannerTaskforce:
      'Relatório do grupo de trabalho sobre avisos de cookies do CEPD, práticas A, B, C a E, I e K',
    tcfDisclosures: 'Declarações de fornecedores no TCF do IAB, disclosures[]',
  },
  item: {
    cookie: 'O cookie «{subject}»',
    localStorage: 'O elemento localStorage «{subject}»',
    sessionStorage: 'O elemento sessionStorage «{subject}»',
    indexedDB: 'O elemento IndexedDB «{subject}»',
    other: 'O elemento «{subject}»',
  },
  by: {
    response: ' pela resposta de {setBy}',
    aResponse: ' por uma resposta',
    script: ' pelo script {setBy}',
    aScript: ' por um script',
  },
  on: ' em {page}',
  codes: {
    purpose: {
      necessary: 'necessário',
      preferences: 'preferências',
      analytics: 'medição de audiência',
      marketing: 'publicidade',
      unclassified: 'não classificado',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'elemento localStorage',
      sessionStorage: 'elemento sessionStorage',
      indexedDB: 'base IndexedDB',
      pixel: 'píxel',
    },
    about: { category: 'a finalidade', lifetime: 'a duração' },
    ground: {
      'third-party-send': 'o seu valor é enviado a outra empresa',
      'third-party-cookie': 'é o cookie de um terceiro',
      lifetime: 'dura mais de 13 meses',
      'known-non-exempt-tool': 'sabe-se que a ferramenta reutiliza o que mede',
    },
    control: {
      accept: 'aceitar',
      reject: 'recusar',
      customize: 'personalizar',
      save: 'guardar',
      toggle: 'interruptor',
      next: 'passo seguinte',
      close: 'fechar',
      withdraw: 'retirar',
      reopen: 'reabrir',
      subscribe: 'pagar ou subscrever',
      other: 'outro',
    },
    technique: {
      canvas: 'o canvas',
      webgl: 'WebGL',
      audio: 'o sistema de áudio',
      fonts: 'os tipos de letra',
    },
  },
  reasons: {
    'interval-spans-the-choice':
      'Foi encontrado numa verificação posterior: não se pode dizer se veio antes ou depois da escolha.',
    'not-a-fresh-profile':
      'O navegador já tinha dados deste site: pode haver uma escolha anterior que não foi vista.',
    'watch-gap': 'Parte da visita não foi observada.',
    'consent-unknown': 'Não se conhece o estado do consentimento nesse momento.',
    'nothing-refused': 'Nada foi recusado nesta visita.',
    'no-consent-signal': 'Não se viu nenhum sinal nem registo de consentimento.',
    'no-policy-found': 'Não foi encontrada nenhuma política de cookies.',
    'no-cmp-list': 'O aviso não publica uma lista legível.',
    'no-vendor-list': 'Não foi lida nenhuma declaração de fornecedores.',
    'not-a-policy': 'O que foi lido não é uma política de cookies.',
    'not-read': 'Não foi possível ler a política: {detail}.',
    'policy-lists-nothing': 'A política lida não enumera nenhum cookie e nada afirma.',
    'rows-without-a-name': 'A política tem linhas sem nome que podem referir-se a isto.',
    'vendor-named-without-the-item': 'A política nomeia o fornecedor, mas não o elemento.',
    'may-be-exempt-measurement':
      'Esta ferramenta pode ser configurada de modo a não precisar de consentimento.',
    'in-both-media': 'Também está guardado onde a política diz.',
    'not-surely-what-the-claim-denies': 'Pode não ser o que o site nega.',
    'no-such-claim': 'A política não afirma nada deste género.',
    'no-limited-row': 'Nenhuma linha da política se limita a páginas ou condições.',
    'no-choice-record-seen': 'Não se viu nenhum registo da escolha.',
    'record-lifetime-not-observable': 'O registo está no armazenamento web e não tem data de validade.',
    'nothing-withdrawn': 'Nenhum consentimento foi retirado nesta visita.',
    'no-page-after-the-withdrawal': 'Nenhuma página foi aberta depois da retirada.',
    'no-choice-made': 'Nenhuma escolha foi feita nesta visita.',
    'no-signal-after-the-choice': 'Não se viu nenhum sinal de consentimento depois da escolha.',
    'no-banner-seen': 'Não se viu nenhum aviso.',
    'nothing-to-accept': 'O aviso não tem nada para aceitar.',
    'nothing-asked': 'O site não pede nenhum consentimento.',
    'consent-or-pay':
      'O aviso propõe pagar em alternativa; se isso é permitido não cabe a esta ferramenta julgar.',
    'prominence-is-a-matter-of-judgement': 'Se um botão se destaca o bastante é questão de apreciação.',
    'closing-may-refuse': 'A cruz do aviso pode deixar tudo recusado; o seu nome não diz o que faz.',
    'saving-may-refuse': 'As caixas estão desmarcadas; guardá-las assim pode ser uma recusa.',
    'control-not-understood': 'No fundo da página há um botão cujas palavras não foram entendidas.',
    'no-reopen-control-sought': 'Não se procurou um botão que reabra o aviso.',
    'policy-may-describe-a-way': 'A política, que não foi lida, talvez descreva outra via.',
    'no-exemption-claimed': 'O site não invoca nenhuma isenção para a sua medição.',
    'recipient-not-known': 'Nada se sabe do destinatário.',
    'coverage-too-small': 'Viu-se demasiado pouco do site para dizer que algo não está lá.',
    'no-standing-consent':
      'Não vigora nenhum consentimento de uma visita anterior, ou a sua data não é conhecida.',
    'no-earlier-reading': 'Não está guardada nenhuma leitura anterior da política.',
    'named-in-text-but-not-read':
      'O texto da política contém este nome num ponto em que nada pôde ser lido sobre ele.',
    'policy-partly-unread': 'Parte da política não pôde ser lida.',
    'policy-lists-no-item': 'A política fala de cookies sem enumerar nenhum.',
    'banner-not-unasked':
      'O aviso apareceu depois de uma escolha ou foi reaberto: mostra o que fora escolhido antes.',
    'record-not-understood': 'O registo foi lido só pelo nome; o que significa não é certo.',
    'watched-in-part': 'Ficou por ver demasiado da visita para dizer que não aconteceu.',
    'not-swept': 'Não se olhou para o que o navegador contém.',
    'choice-made-earlier':
      'Uma escolha anterior a esta visita valeu o tempo todo: o tempo antes de uma escolha não foi visto.',
    'contents-not-read': 'Foi enviado algo cujo conteúdo não pôde ser examinado.',
    'nothing-to-compare': 'Nada foi visto que permita julgá-lo.',
    'not-yet-due': 'O prazo, ou a alteração, após o qual o site promete voltar a perguntar ainda não chegou.',
    'requests-blocked': 'O navegador ou outra extensão bloqueou pedidos: o que teriam feito não foi visto.',
    'third-party-cookies-refused':
      'O navegador recusou cookies de terceiros: o que outros navegadores guardariam não foi visto.',
    'not-observed': 'Não foi observado.',
  },
  satisfied: 'Procurou-se, e nada do género foi visto nesta visita.',
  notEvaluated: 'Isto não pôde ser julgado nesta visita.',
  inconclusive: 'O que se viu não chega para o dizer.',
  rules: {
    'pre-consent-write': {
      name: 'Armazenamento antes do consentimento',
      title: '«{subject}» foi potencialmente guardado antes da sua escolha',
      happened:
        '{item} foi guardado{by}{on} antes de qualquer escolha. A sua finalidade é «{purpose}», segundo [{basis=declared?}a declaração do próprio site|o que se sabe publicamente]; isso exige potencialmente primeiro o seu consentimento.',
      meaning:
        'Algo que só é permitido com o seu acordo já estava no seu dispositivo enquanto ainda lhe perguntavam.',
      advice:
        'Reter o script ou a resposta até haver consentimento para esta finalidade, e verificar a ordem de carregamento das etiquetas.',
    },
    'pre-consent-send': {
      name: 'Envio antes do consentimento',
      title: '«{subject}» foi potencialmente enviado antes da sua escolha',
      happened:
        '{item} foi enviado para {sentTo} antes de qualquer escolha.[{createdEarlier?} Tinha sido guardado numa visita anterior.] A sua finalidade é «{purpose}».',
      meaning: 'Podiam reconhecê-lo antes de ter uma palavra a dizer.',
      advice:
        'Nada enviar para esta finalidade até haver consentimento; apagar o que um consentimento caducado deixou.',
    },
    'write-after-refusal': {
      name: 'Armazenamento depois da recusa',
      title: '«{subject}» foi potencialmente [{act=sent?}enviado|guardado] apesar da sua recusa',
      happened:
        '{item} foi [{act=sent?}enviado para {sentTo}|guardado{by}{on}] depois de recusada a finalidade «{purpose}».',
      meaning: 'Disse que não, e o site parece ter continuado como se nada fosse.',
      advice:
        'Fazer a etiqueta ler a escolha guardada a cada execução, e pará-la quando a sua finalidade está recusada.',
    },
    'send-after-withdrawal': {
      name: 'Ainda em uso depois da retirada',
      title:
        '«{subject}» foi potencialmente ainda [{act=sent?}enviado|escrito] depois de retirar o consentimento',
      happened:
        '{item} foi [{act=sent?}enviado para {sentTo}|escrito{by}] numa página aberta depois de retirado o consentimento para «{purpose}».',
      meaning: 'Retirar o consentimento parece não ter mudado nada.',
      advice: 'Na retirada, apagar os elementos da finalidade e parar os seus scripts.',
    },
    'phantom-consent': {
      name: 'Consentimento que ninguém deu',
      title: '«{subject}» diz potencialmente que aceitou; não se viu nenhum clique seu',
      happened:
        '[{source=consent-mode?}O Consent Mode da Google recebeu «granted» antes de qualquer escolha, para: {granted}.|O registo «{subject}» do site afirma consentimento para: {granted}; nenhum gesto seu o explica.][{clickedByPage?} Um script da página premiu o botão.]',
      meaning: 'O site pode tratá-lo como alguém que aceitou, embora não o tenha feito.',
      advice:
        'Escrever um registo positivo só em resposta a um ato da pessoa; deixar todos os valores iniciais em «denied».',
    },
    'signal-conflict': {
      name: 'Sinais que contrariam a sua escolha',
      title: '«{subject}» diz potencialmente algo diferente do que escolheu',
      happened:
        'Tinha [{chosen=denied?}recusado|aceitado]: {purposes}. Depois o sinal «{subject}» ({source}) disse [{said=granted?}concedido|recusado].',
      meaning: 'Os fornecedores seguem estes sinais, não o seu clique.',
      advice: 'Derivar todos os sinais da única escolha guardada, e atualizá-los ao mesmo tempo.',
    },
    'choice-lifetime': {
      name: 'Quanto tempo se guarda a escolha',
      title:
        '[{issue=unequal?}A recusa é potencialmente lembrada menos tempo do que o acordo|A sua escolha é potencialmente guardada além dos seis meses recomendados]',
      happened:
        '[{issue=unequal?}O tempo de «{subject}» depende da sua resposta.|«{subject}» é guardado durante {keptSeconds}. Seis meses são boa prática, não uma obrigação.][{issue=unequal?} Se aceitar: {acceptedSeconds}.|{issue=unequal?} Se aceitar: durante a sessão.][{issue=unequal?} Se recusar: {refusedSeconds}.|{issue=unequal?} Se recusar: durante a sessão.]',
      meaning:
        'Podem perguntar-lhe vezes sem conta até aceitar, ou não voltar a perguntar durante muito tempo.',
      advice: 'Guardar as duas respostas o mesmo tempo; a CNIL recomenda seis meses.',
    },
    'unequal-refusal': {
      name: 'Recusar tão fácil como aceitar',
      title: 'Recusar é potencialmente mais difícil do que aceitar',
      happened:
        '[{refusable?}A primeira camada do aviso permite recusar, com um botão que se destaca menos do que o de aceitar.|A primeira camada do aviso permite aceitar e não oferece nada para recusar (tem: {roles}).]',
      meaning: 'É levado a aceitar.',
      advice: 'Pôr um botão para recusar ao lado do de aceitar, na mesma camada e no mesmo estilo.',
    },
    'preticked-purpose': {
      name: 'Finalidades assinaladas de antemão',
      title: 'Há finalidades potencialmente assinaladas de antemão',
      happened: 'Estas finalidades estavam ligadas antes de se tocar em algo: {preticked}.',
      meaning: 'O silêncio é tomado por acordo.',
      advice: 'Deixar desligada ao início toda a finalidade facultativa.',
    },
    'missing-withdrawal-route': {
      name: 'Sem regresso à escolha',
      title: 'Potencialmente não há modo de voltar à sua escolha',
      happened: 'Depois da escolha não se encontrou na página nenhum botão que reabra o aviso.',
      meaning: 'Retirar o consentimento não é tão fácil como dá-lo.',
      advice: 'Pôr em cada página uma ligação permanente, como «Definições de cookies».',
    },
    'undeclared-item': {
      name: 'Armazenamento não declarado',
      title: '«{subject}» potencialmente não está declarado',
      happened: '{item} foi guardado{by}{on}; nenhuma declaração lida (política, lista do aviso) o nomeia.',
      meaning: 'O site guarda algo de que não lhe fala.',
      advice:
        'Acrescentar à política uma linha com nome, finalidade, duração e destinatário, ou deixar de o pôr.',
    },
    'split-declaration': {
      name: 'Política e aviso em desacordo',
      title: 'Política e aviso estão potencialmente em desacordo sobre «{subject}»',
      happened:
        '[{about=presence?}{namedBy=page?}«{name}» está guardado; a política nomeia-o e a lista do aviso não.|{about=presence?}«{name}» está guardado; a lista do aviso nomeia-o e a política não.|A política e a lista do aviso descrevem-no de modo diferente.][ A política diz: {policyCategory}.][ Duração na política: {policyLifetime}.][ A lista diz: {listCategory}.][ Duração na lista: {listLifetime}.]',
      meaning: 'Uma das duas diz-lhe algo que não é assim.',
      advice: 'Gerar ambas a partir de uma só fonte.',
    },
    'understated-category': {
      name: 'Finalidade minimizada',
      title: '«{subject}» está potencialmente declarado com uma finalidade demasiado inofensiva',
      happened:
        '{item} está declarado como «{declaredCategory}»; publicamente é conhecido por «{knownCategory}».',
      meaning: 'Pode ser-lhe negada uma escolha que lhe cabe.',
      advice: 'Passar o elemento para a finalidade que serve, e pedir consentimento para ela.',
    },
    'excessive-retention': {
      name: 'Guardado mais do que declarado',
      title: '«{subject}» dura potencialmente mais do que declarado',
      happened:
        '{item} pede para durar [{atLeast?}pelo menos ]{askedSeconds}; a política diz «{declaredLifetime}».',
      meaning: 'É reconhecido durante mais tempo do que o site diz.',
      advice: 'Encurtar Max-Age ou Expires para o que a política diz, ou corrigir a política.',
    },
    'rolling-expiry': {
      name: 'Validade adiada a cada visita',
      title: '«{subject}» adia potencialmente o seu próprio fim',
      happened:
        '{item} foi reescrito com o mesmo valor, por mais {askedSeconds}, enquanto o site afirma que a sua medição não precisa de consentimento.',
      meaning: 'O tempo máximo permitido nunca chega ao fim.',
      advice: 'Fixar a validade uma vez, na primeira visita, e mantê-la.',
    },
    'exempt-measurement-too-long': {
      name: 'Medição isenta guardada demasiado tempo',
      title: '«{subject}» dura potencialmente demasiado para estar isento',
      happened:
        '{item} pede para durar [{atLeast?}pelo menos ]{askedSeconds}; uma medição sem consentimento pode usar rastreadores durante 13 meses.',
      meaning: 'Sem lhe perguntar, o site só pode medir dentro de limites, e um deles foi ultrapassado.',
      advice: 'Encurtar para 13 meses, ou pedir consentimento.',
    },
    'other-medium': {
      name: 'Guardado noutro tipo de armazenamento',
      title: '«{subject}» potencialmente não está guardado onde a política diz',
      happened: '{item} foi encontrado; a política declara-o como: {declaredMedium}.',
      meaning: 'Quem o procurar onde a política diz não o encontra nem pode apagá-lo lá.',
      advice: 'Nomear o tipo de armazenamento realmente usado.',
    },
    'undisclosed-recipient': {
      name: 'Um destinatário por nomear',
      title: '«{subject}» recebe potencialmente dados e não é nomeado',
      happened:
        'Um pedido [{identifier?}com um identificador ]foi para {host}{vendor}; a política não nomeia ninguém que esteja por detrás.',
      meaning: 'Não lhe dizem quem recebe dados sobre si.',
      advice: 'Nomear a empresa entre os destinatários, ou deixar de lhe enviar dados.',
    },
    'declared-not-seen': {
      name: 'Declarado e não visto',
      title: '«{subject}» potencialmente já não é usado',
      happened: 'Está declarado e não foi visto com tudo aceite. Número de páginas vistas: {pages}.',
      meaning: 'A lista pode ser mais longa do que o que realmente se usa.',
      advice: 'Retirar as linhas de ferramentas que já não existem.',
    },
    'contradictory-rows': {
      name: 'Linhas que se contradizem',
      title: '«{subject}» está potencialmente sob duas finalidades',
      happened: 'Um mesmo documento põe-no sob: {categories}.',
      meaning: 'Não é claro se o pode recusar.',
      advice: 'Manter uma só linha com a finalidade que serve.',
    },
    'unclassified-item': {
      name: 'Finalidade por dizer',
      title: 'A finalidade de «{subject}» potencialmente não é dita',
      happened: 'Está na lista como não classificado.',
      meaning: 'Perguntam-lhe por algo que ninguém examinou.',
      advice: 'Descobrir o que o põe e dar-lhe uma finalidade.',
    },
    'unusual-category': {
      name: 'Finalidade invulgar',
      title: '«{subject}» está potencialmente declarado com uma finalidade invulgar',
      happened:
        '{item} está declarado como «{declaredCategory}»; noutros sítios serve em geral para «{knownCategory}».',
      meaning: 'A sua escolha sobre uma finalidade pode reger algo de outra.',
      advice: 'Verificar a finalidade na documentação do fornecedor.',
    },
    'vendor-disagreement': {
      name: 'Site e fornecedor em desacordo',
      title: 'Site e fornecedor contam potencialmente coisas diferentes de «{subject}»',
      happened:
        'A declaração do próprio fornecedor vai mais longe em: {about}.[ O site diz {declaredSeconds}, o fornecedor {vendorSeconds}.]',
      meaning: 'O site pode dizer menos do que o seu próprio fornecedor.',
      advice: 'Retomar o que o fornecedor declara.',
    },
    'contradicted-claim': {
      name: 'Uma afirmação do site contrariada',
      title: '«{subject}» contraria potencialmente as palavras do próprio site',
      happened:
        '[{kind=request?}Um pedido foi para {subject}{vendor}|{kind=fingerprinting?}Um script de {subject} leu {techniques} à maneira de uma impressão digital|{item} foi guardado{by}{on}], e as palavras do próprio site excluem-no.',
      meaning: 'O site promete não fazer isto.',
      advice: 'Retirar o que contraria a frase, ou mudar a frase.',
    },
    'outside-declared-scope': {
      name: 'Fora das páginas declaradas',
      title: '«{subject}» foi potencialmente guardado fora das páginas declaradas',
      happened: '{item} foi guardado{by}{on}; a sua linha limita-o a outras páginas ou condições.',
      meaning: 'Algo pensado para uma parte do site segue-o noutras.',
      advice: 'Carregar o script só nas páginas que a política nomeia, ou alargar a linha.',
    },
    'unmet-exemption': {
      name: 'Isenção que não se ajusta',
      title: '«{subject}» potencialmente não cumpre a isenção invocada',
      happened:
        '{item} é apresentado como isento de consentimento. Em contrário: {grounds}.[ Vai para {sentTo}.]',
      meaning: 'Não lhe perguntaram, por um motivo que não parece sustentar-se.',
      advice: 'Pedir consentimento, ou mudar a ferramenta até cumprir as condições da isenção.',
    },
    'outdated-claim': {
      name: 'Uma afirmação sobre hoje contrariada',
      title: '«{subject}» contraria potencialmente o que o site diz de hoje',
      happened:
        '[{kind=request?}Um pedido foi para {subject}{vendor}|{item} foi visto{on}], embora o site diga que de momento não há.',
      meaning: 'O que a política diz de hoje já não é assim, ou ainda não.',
      advice: 'Atualizar a política quando se liga uma ferramenta, antes de ela funcionar.',
    },
    'missing-reopen-control': {
      name: 'Regresso prometido não encontrado',
      title: 'O regresso prometido à sua escolha potencialmente não estava lá',
      happened: 'A política promete um botão[ «{promised}»]; na página não se encontrou nenhum.',
      meaning: 'Não pode mudar a sua escolha do modo que lhe disseram.',
      advice: 'Pôr o botão em cada página, onde a política diz.',
    },
    'choice-lifetime-promise': {
      name: 'Duração da sua escolha',
      title:
        'A sua escolha é potencialmente guardada [{direction=longer?}mais|menos] tempo do que o site diz',
      happened:
        'O registo «{subject}» dura [{keptSeconds}|até se fechar o navegador]; o site diz {promisedSeconds}.',
      meaning:
        'Voltarão a perguntar-lhe mais cedo, ou a sua resposta ficará mais tempo, do que lhe disseram.',
      advice: 'Dar ao registo a duração que a política indica.',
    },
    'missing-reconsent': {
      name: 'Não perguntado de novo como prometido',
      title: 'Potencialmente não lhe perguntaram de novo, embora estivesse prometido',
      happened:
        '[{because=age?}Idade do consentimento: {ageDays}. O site promete perguntar de novo ao fim de {promisedSeconds}, e não apareceu nenhum aviso.|A política mudou desde o consentimento; o site promete perguntar de novo, e não apareceu nenhum aviso.]',
      meaning:
        'Uma resposta antiga vale para algo que não lhe perguntaram, ou por mais tempo do que lhe disseram.',
      advice:
        'Dar à escolha guardada uma versão e uma data, e perguntar de novo quando uma delas estiver ultrapassada.',
    },
    'unfilled-placeholder': {
      name: 'Espaços em branco na política',
      title: 'A política tem espaços que potencialmente nunca foram preenchidos',
      happened: 'Lugares onde devia estar um nome: {count}.',
      meaning: 'Não se diz quem recebe os seus dados.',
      advice: 'Pôr os nomes, ou retirar as linhas.',
    },
    'shifted-columns': {
      name: 'Colunas deslocadas',
      title: 'Células da tabela da política estão potencialmente sob o título errado',
      happened: 'Linhas cujas células não correspondem aos títulos: {count}.',
      meaning: 'A tabela não se entende tal como está.',
      advice: 'Pôr cada célula sob o seu título; preencher a coluna vazia ou retirá-la.',
    },
    'nameless-row': {
      name: 'Cookies sem nome',
      title: 'A política descreve potencialmente cookies sem os nomear',
      happened: 'Linhas sem nome: {count}.',
      meaning: 'Não pode encontrar estes cookies no seu navegador.',
      advice: 'Acrescentar o nome técnico, ou a sua parte fixa com um *.',
    },
    'missing-duration': {
      name: 'Durações por dizer',
      title: 'A política potencialmente não diz quanto tempo duram os elementos',
      happened: 'Linhas sem duração: {count}.',
      meaning: 'Não fica a saber durante quanto tempo é reconhecido.',
      advice: 'Acrescentar a duração a cada linha.',
    },
    'mangled-name': {
      name: 'Nomes estragados',
      title: 'Há nomes na política potencialmente estragados',
      happened: 'Nomes que nenhum navegador mostraria assim: {count}.',
      meaning: 'Não pode encontrar estes elementos pelo nome indicado.',
      advice: 'Escapar sublinhados e asteriscos onde a página é escrita.',
    },
    'policy-drift': {
      name: 'Política mudada desde a sua escolha',
      title: 'A política permite-se potencialmente mais do que aceitou',
      happened:
        'Desde o consentimento a política cresceu, e nenhum aviso voltou a aparecer.[ Elementos acrescentados: {addedItems}.][ Finalidades acrescentadas: {addedPurposes}.][ Destinatários acrescentados: {addedRecipients}.]',
      meaning: 'A sua resposta antiga vale para coisas que nunca lhe perguntaram.',
      advice:
        'Perguntar de novo quando se acrescentam finalidades, destinatários ou elementos sujeitos a consentimento.',
    },
  },
};
