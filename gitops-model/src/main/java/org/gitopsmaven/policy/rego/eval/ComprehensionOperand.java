/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension.Kind;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** All solutions of a body, gathered. */
public final class ComprehensionOperand extends Operand.Single {

    private final Kind kind;
    private final @Nullable Operand key;
    private final Operand value;
    private final Block body;

    public ComprehensionOperand(Kind kind, @Nullable Operand key, Operand value, Block body) {
        this.kind = kind;
        this.key = key;
        this.value = value;
        this.body = body;
    }

    @Override
    Value one(Frame frame) {
        return switch (kind) {
            case ARRAY -> {
                List<Value> elements = new ArrayList<>();
                gather(frame, elements::add);
                yield ArrayValue.of(elements);
            }
            case SET -> {
                Set<Value> elements = new HashSet<>();
                gather(frame, elements::add);
                yield SetValue.owning(elements);
            }
            case OBJECT -> object(frame);
        };
    }

    private void gather(Frame frame, Consumer<Value> gathering) {
        body.run(
                frame,
                () -> value.each(frame, each -> {
                    frame.query().session().gather();
                    gathering.accept(each);
                    return false;
                }));
    }

    private Value object(Frame frame) {
        Entries entries = new Entries();
        body.run(
                frame,
                () -> keyOf().each(
                                frame,
                                name -> value.each(frame, each -> {
                                    frame.query().session().gather();
                                    entries.put(name, each);
                                    return false;
                                })));
        return entries.toValue();
    }

    private Operand keyOf() {
        if (key == null) {
            throw new IllegalStateException("a comprehension of objects without a key");
        }
        return key;
    }
}
