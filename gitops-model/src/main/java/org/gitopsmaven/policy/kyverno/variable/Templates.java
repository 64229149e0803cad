/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.jspecify.annotations.Nullable;

/** Compiles values with variables in their texts and keys (kyverno/kyverno, {@code pkg/engine/variables/vars.go}). */
public final class Templates {

    private Templates() {}

    /**
     * The compiled form of a value.
     *
     * @throws org.gitopsmaven.policy.kyverno.jmespath.JmesPathException for an expression that cannot be compiled
     */
    public static Template of(@Nullable Object value, Expressions expressions) {
        if (value instanceof String text) {
            return TextTemplate.of(text, expressions);
        }
        if (value instanceof List<?> list) {
            List<Template> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item, expressions)));
            return items.stream().allMatch(Template::isConstant) ? constant(value) : new Items(items);
        }
        if (value instanceof Map<?, ?> map) {
            List<Member> members = new ArrayList<>();
            map.forEach((key, member) ->
                    members.add(new Member(of(String.valueOf(key), expressions), of(member, expressions))));
            return members.stream().allMatch(Member::isConstant) ? constant(value) : new Members(members);
        }
        return constant(value);
    }

    /** What a constant with escaped braces stands for is no longer what was written, so it is resolved once here. */
    private static Template constant(@Nullable Object value) {
        return new Constant(unescaped(value));
    }

    private static @Nullable Object unescaped(@Nullable Object value) {
        if (value instanceof String text) {
            return text.indexOf('\\') < 0 ? text : text.replace("\\{{", "{{");
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(unescaped(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, member) -> entries.put(String.valueOf(unescaped(key)), unescaped(member)));
            return entries;
        }
        return value;
    }

    /** A value without variables. */
    public record Constant(@Nullable Object value) implements Template {
        @Override
        public @Nullable Object resolve(Context context) {
            return value;
        }

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    private record Items(List<Template> items) implements Template {
        @Override
        public @Nullable Object resolve(Context context) {
            List<@Nullable Object> resolved = new ArrayList<>(items.size());
            items.forEach(item -> resolved.add(item.resolve(context)));
            return resolved;
        }
    }

    private record Member(Template key, Template value) {
        boolean isConstant() {
            return key.isConstant() && value.isConstant();
        }
    }

    private record Members(List<Member> members) implements Template {
        @Override
        public @Nullable Object resolve(Context context) {
            Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
            for (Member member : members) {
                Object key = member.key().resolve(context);
                resolved.put(
                        key instanceof String text ? text : JsonText.write(key),
                        member.value().resolve(context));
            }
            return resolved;
        }
    }
}
