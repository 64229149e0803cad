/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gitopsmaven.golang.GoQuote;
import org.jspecify.annotations.Nullable;

/** Parses the actions of a template and what stands between them. Ported from {@code text/template/parse/parse}. */
final class TemplateParser {

    private static final int DEEPEST = 500;

    private final String text;
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final Map<String, List<Node>> templates = new LinkedHashMap<>();
    private int ranges;
    private int depth;

    TemplateParser(String text, Predicate<String> isFunction) {
        this.text = text;
        this.tokens = new TokenStream(text);
        this.expressions = new ExpressionParser(tokens, isFunction);
    }

    TemplateTree parse() {
        List<Node> root = new ArrayList<>();
        while (!tokens.peek().is(TokenType.EOF)) {
            Token token = tokens.next();
            if (token.is(TokenType.LEFT_DELIMITER) && tokens.peekNonSpace().is(TokenType.DEFINE)) {
                tokens.nextNonSpace();
                definition();
                continue;
            }
            tokens.push(token);
            Node node = textOrAction();
            if (node instanceof Node.Closing) {
                throw tokens.fault("unexpected " + node);
            }
            root.add(node);
        }
        add(TemplateTree.MAIN, root);
        return new TemplateTree(text, Map.copyOf(templates));
    }

    private void add(String name, List<Node> nodes) {
        List<Node> before = templates.get(name);
        if (before == null || isEmpty(before)) {
            templates.put(name, List.copyOf(nodes));
        } else if (!isEmpty(nodes)) {
            throw tokens.fault("template: multiple definition of template " + GoQuote.quote(name));
        }
    }

    private static boolean isEmpty(List<Node> nodes) {
        return nodes.stream()
                .allMatch(node -> node instanceof Node.Text text && text.text().isBlank());
    }

    private void definition() {
        String name = templateName(tokens.nextNonSpace(), "define clause");
        tokens.expect(TokenType.RIGHT_DELIMITER, "define clause");
        add(name, ownScope("define clause"));
    }

    /** The nodes up to the end, in which only {@code $} is known. */
    private List<Node> ownScope(String context) {
        List<String> outer = expressions.scope(new ArrayList<>(List.of("$")));
        int outerRanges = ranges;
        ranges = 0;
        Listing listing = list();
        if (listing.closing().isElse()) {
            throw tokens.unexpected(listing.closing(), context);
        }
        ranges = outerRanges;
        expressions.scope(outer);
        return listing.nodes();
    }

    private record Listing(List<Node> nodes, Node.Closing closing) {}

    private Listing list() {
        if (++depth > DEEPEST) {
            throw tokens.fault("actions are nested deeper than " + DEEPEST);
        }
        List<Node> nodes = new ArrayList<>();
        while (!tokens.peekNonSpace().is(TokenType.EOF)) {
            Node node = textOrAction();
            if (node instanceof Node.Closing closing) {
                depth--;
                return new Listing(List.copyOf(nodes), closing);
            }
            nodes.add(node);
        }
        tokens.next();
        throw tokens.fault("unexpected EOF");
    }

    private Node textOrAction() {
        Token token = tokens.nextNonSpace();
        return switch (token.type()) {
            case TEXT -> new Node.Text(token.position(), token.text());
            case LEFT_DELIMITER -> action();
            default -> throw tokens.unexpected(token, "input");
        };
    }

    private Node action() {
        Token token = tokens.nextNonSpace();
        return switch (token.type()) {
            case BLOCK -> block();
            case BREAK -> jump(token, "{{break}}");
            case CONTINUE -> jump(token, "{{continue}}");
            case ELSE -> closingElse();
            case END ->
                new Node.Closing(tokens.expect(TokenType.RIGHT_DELIMITER, "end").position(), false);
            case IF -> control("if");
            case RANGE -> control("range");
            case TEMPLATE -> template();
            case WITH -> control("with");
            default -> {
                tokens.push(token);
                yield new Node.Action(token.position(), expressions.pipeline("command", TokenType.RIGHT_DELIMITER));
            }
        };
    }

    private Node jump(Token keyword, String shown) {
        Token token = tokens.nextNonSpace();
        if (!token.is(TokenType.RIGHT_DELIMITER)) {
            throw tokens.unexpected(token, shown);
        }
        if (ranges == 0) {
            throw tokens.fault(shown + " outside {{range}}");
        }
        return keyword.is(TokenType.BREAK) ? new Node.Break(keyword.position()) : new Node.Continue(keyword.position());
    }

    private Node closingElse() {
        Token next = tokens.peekNonSpace();
        if (!next.is(TokenType.IF) && !next.is(TokenType.WITH)) {
            next = tokens.expect(TokenType.RIGHT_DELIMITER, "else");
        }
        return new Node.Closing(next.position(), true);
    }

    private Node control(String keyword) {
        int scope = expressions.variables().size();
        boolean isRange = keyword.equals("range");
        Expression.Pipe pipe = expressions.pipeline(keyword, TokenType.RIGHT_DELIMITER);
        ranges += isRange ? 1 : 0;
        Listing body = list();
        ranges -= isRange ? 1 : 0;
        List<Node> otherwise = body.closing().isElse() ? otherwise(keyword) : null;
        expressions.variables().subList(scope, expressions.variables().size()).clear();
        return isRange
                ? new Node.Range(pipe.position(), pipe, body.nodes(), otherwise)
                : new Node.Branch(pipe.position(), keyword.equals("with"), pipe, body.nodes(), otherwise);
    }

    private @Nullable List<Node> otherwise(String keyword) {
        TokenType next = tokens.peek().type();
        boolean chained =
                (keyword.equals("if") && next == TokenType.IF) || (keyword.equals("with") && next == TokenType.WITH);
        if (chained) {
            tokens.next();
            if (++depth > DEEPEST) {
                throw tokens.fault("actions are nested deeper than " + DEEPEST);
            }
            Node node = control(keyword);
            depth--;
            return List.of(node);
        }
        Listing listing = list();
        if (listing.closing().isElse()) {
            throw tokens.fault("expected end; found " + listing.closing());
        }
        return listing.nodes();
    }

    private Node template() {
        Token token = tokens.nextNonSpace();
        String name = templateName(token, "template clause");
        Token next = tokens.nextNonSpace();
        if (next.is(TokenType.RIGHT_DELIMITER)) {
            return new Node.Template(token.position(), name, null);
        }
        tokens.push(next);
        return new Node.Template(
                token.position(), name, expressions.pipeline("template clause", TokenType.RIGHT_DELIMITER));
    }

    private Node block() {
        Token token = tokens.nextNonSpace();
        String name = templateName(token, "block clause");
        Expression.Pipe pipe = expressions.pipeline("block clause", TokenType.RIGHT_DELIMITER);
        add(name, ownScope("block clause"));
        return new Node.Template(token.position(), name, pipe);
    }

    private String templateName(Token token, String context) {
        if (!token.is(TokenType.STRING) && !token.is(TokenType.RAW_STRING)) {
            throw tokens.unexpected(token, context);
        }
        return expressions.unquoted(token);
    }
}
