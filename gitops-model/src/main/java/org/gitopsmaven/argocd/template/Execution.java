/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.template.parse.Expression;
import org.gitopsmaven.argocd.template.parse.Node;
import org.gitopsmaven.argocd.template.parse.TemplateTree;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Walks a template and prints. Ported from {@code text/template/exec}. */
final class Execution {

    private static final int DEEPEST = 500;

    /** How the walk of a list of nodes ended. */
    private enum Flow {
        NEXT,
        BREAK,
        CONTINUE
    }

    private final TemplateTree tree;
    private final Failure failure;
    private final MissingKey missingKey;
    private final Budget budget = new Budget();
    private final StringBuilder out = new StringBuilder();
    private Evaluator evaluator;
    private int depth;

    Execution(TemplateTree tree, MissingKey missingKey) {
        this.tree = tree;
        this.failure = new Failure(tree);
        this.missingKey = missingKey;
        this.evaluator = evaluator(GoNil.MISSING);
    }

    String run(GoValue data) {
        evaluator = evaluator(data);
        walk(data, tree.templates().getOrDefault(TemplateTree.MAIN, List.of()));
        return out.toString();
    }

    private Evaluator evaluator(GoValue root) {
        return new Evaluator(new Scope(root), missingKey, budget, failure);
    }

    private Flow walk(GoValue dot, List<Node> nodes) {
        for (Node node : nodes) {
            Flow flow = walk(dot, node);
            if (flow != Flow.NEXT) {
                return flow;
            }
        }
        return Flow.NEXT;
    }

    private Flow walk(GoValue dot, Node node) {
        budget.step();
        failure.at(node.position(), node);
        if (node instanceof Node.Text text) {
            print(text.text());
        } else if (node instanceof Node.Action action) {
            GoValue value = evaluator.pipeline(dot, action.pipe());
            if (action.pipe().variables().isEmpty()) {
                print(value.isNil() ? "<no value>" : value.print());
            }
        } else if (node instanceof Node.Branch branch) {
            return branch(dot, branch);
        } else if (node instanceof Node.Range range) {
            return range(dot, range);
        } else if (node instanceof Node.Template template) {
            call(dot, template);
        } else {
            return node instanceof Node.Break ? Flow.BREAK : Flow.CONTINUE;
        }
        return Flow.NEXT;
    }

    private void print(String text) {
        budget.spend(text.length());
        out.append(text);
    }

    private Flow branch(GoValue dot, Node.Branch branch) {
        int mark = evaluator.scope().mark();
        GoValue value = evaluator.pipeline(dot, branch.pipe());
        Flow flow = Flow.NEXT;
        if (value.isTrue()) {
            flow = walk(branch.with() ? value : dot, branch.then());
        } else if (branch.otherwise() != null) {
            flow = walk(dot, branch.otherwise());
        }
        evaluator.scope().pop(mark);
        return flow;
    }

    private Flow range(GoValue dot, Node.Range range) {
        int mark = evaluator.scope().mark();
        GoValue value = evaluator.pipeline(dot, range.pipe());
        boolean ran = iterate(range, value);
        Flow flow = Flow.NEXT;
        if (!ran && range.otherwise() != null) {
            flow = walk(dot, range.otherwise());
        }
        evaluator.scope().pop(mark);
        return flow;
    }

    /** Runs the body for each item; false when there is none. */
    private boolean iterate(Node.Range range, GoValue value) {
        if (value instanceof GoList list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (!once(range, GoInt.of(i), list.items().get(i))) {
                    break;
                }
            }
            return !list.items().isEmpty();
        }
        if (value instanceof GoMap map) {
            List<Map.Entry<String, GoValue>> entries = List.copyOf(map.entries().entrySet());
            for (Map.Entry<String, GoValue> entry : entries) {
                if (!once(range, new GoString(entry.getKey()), entry.getValue())) {
                    break;
                }
            }
            return !entries.isEmpty();
        }
        if (value instanceof GoInt count) {
            return iterate(range, count);
        }
        if (!value.isNil()) {
            throw failure.because("range can't iterate over " + value.print());
        }
        return false;
    }

    private boolean iterate(Node.Range range, GoInt count) {
        if (range.pipe().variables().size() > 1) {
            throw failure.because("can't use " + count.print() + " to iterate over more than one variable");
        }
        for (long i = 0; i < count.value(); i++) {
            if (!once(range, GoNil.MISSING, new GoInt(i, count.type()))) {
                break;
            }
        }
        return count.value() > 0;
    }

    /** One turn of a loop; false after a break. */
    private boolean once(Node.Range range, GoValue index, GoValue item) {
        Scope scope = evaluator.scope();
        int mark = scope.mark();
        List<Expression.Variable> names = range.pipe().variables();
        if (range.pipe().assigns()) {
            if (names.size() > 1) {
                scope.set(names.get(0).path().get(0), index);
                scope.set(names.get(1).path().get(0), item);
            } else if (names.size() == 1) {
                scope.set(names.get(0).path().get(0), item);
            }
        } else if (!names.isEmpty()) {
            scope.setTop(1, item);
            if (names.size() > 1) {
                scope.setTop(2, index);
            }
        }
        Flow flow = walk(item, range.body());
        scope.pop(mark);
        return flow != Flow.BREAK;
    }

    private void call(GoValue dot, Node.Template call) {
        List<Node> body = tree.templates().get(call.name());
        if (body == null) {
            throw failure.because("template " + GoQuote.quote(call.name()) + " not defined");
        }
        if (depth == DEEPEST) {
            throw failure.because("exceeded maximum template depth (" + DEEPEST + ")");
        }
        GoValue argument = call.pipe() == null ? GoNil.MISSING : evaluator.pipeline(dot, call.pipe());
        Evaluator outer = evaluator;
        String outerName = failure.enter(call.name());
        depth++;
        evaluator = evaluator(argument);
        walk(argument, body);
        evaluator = outer;
        depth--;
        failure.enter(outerName);
    }
}
