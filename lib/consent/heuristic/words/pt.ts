import type { ConsentWords } from './words';

export const pt: ConsentWords = {
  accept:
    '=podem|=pode|aceitar|aceito|aceite|permitir|autorizar|concordo|concordar|entendi|percebi|sim|=continuar|ativar tudo|ativar todos|consentir',
  reject:
    'nao concordo|nao aceito|nao autorizo|nao consinto|rejeitar|rejeito|recusar|recuso|negar|nao|discordo|bloquear|desativar tudo|desativar todos|opor se|nenhum|declinar|oponho me|opor me|me oponho',
  refusal:
    'apenas necessarios|apenas os necessarios|somente necessarios|so necessarios|apenas essenciais|apenas os essenciais|somente essenciais|so essenciais|apenas o necessario|somente o necessario|cookies necessarios|cookies essenciais|aceitar necessarios|aceitar apenas|sem aceitar|sem consentimento|sem cookies|nao aceitar|nao aceito|nao permitir|nao consentir|nao autorizar|rejeitar opcionais|rejeitar nao essenciais|apenas tecnicos|so o necessario|apenas o necessario',
  save: '=guardar e aceitar|=salvar e aceitar|guardar|salvar|gravar|confirmar|aplicar|aceitar selecao|aceitar selecionados|aceitar a selecao|permitir selecao|permitir selecionados|concluir|concluido|pronto|confirmo',
  customize:
    'personalizar|configurar|configuracoes|definicoes|gerir|gerenciar|preferencias|opcoes|escolher|selecionar|detalhes|ajustar|customizar|minhas escolhas|escolho',
  next: 'seguinte|proximo|proxima|avancar|continuar|prosseguir',
  close: 'fechar|ocultar|mais tarde|agora nao|voltar',
  subscribe:
    'assinar|assinatura|subscrever|pagar|comprar|entrar|iniciar sessao|fazer login|registar|registrar|cadastrar|criar conta|sem anuncios|premium|doar',
  withdraw:
    'retirar consentimento|revogar|gerir cookies|gerenciar cookies|preferencias de cookies|definicoes de cookies|configuracoes de cookies|alterar consentimento|preferencias de privacidade',
  topic:
    'cookie|cookies|consentimento|rastreadores|rastreamento|privacidade|dados pessoais|tecnologias semelhantes',
  context:
    'visitam|utilizamos|usamos|este site|nosso site|website|experiencia|navegacao|analit*|estatist*|publicid*|anuncios|marketing|personaliz*|preferencias|funciona*|necessari*|essenci*|terceiros|parceiros|audiencia|medir|trafego|melhorar|politica|dispositivo|finalidade*|redes sociais|conteudo|seus dados|opcionais|lgpd|rgpd',
  other:
    'eliminar|apagar|excluir|convite|convida*|maior de idade|18 anos|data de nascimento|newsletter|desconto|cupom|cupao|carrinho|encomenda|pedido|receita|forno|chocolate|entrega|envio|pagamento|notificacoes|sua localizacao|quer aceder|microfone|camara|camera|podemos ajudar|palavra passe|senha|sair da pagina|termos e condicoes|termos de servico|termos de uso|contrato|reuniao|inquerito|chamada|terminar sessao|reserva|presente',
  interest: 'interesse legitimo|interesses legitimos',
  on: 'sim|ativar|ativo|ativado|permitir|aceitar|aceito',
  off: 'nao|desativar|desativado|inativo|recusar|rejeitar|negar|bloquear',
};
