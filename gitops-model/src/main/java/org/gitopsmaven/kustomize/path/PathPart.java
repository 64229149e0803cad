/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** One part of a path: the name of a field, an index, {@code [name=value]}, {@code *} or {@code -}. */
record PathPart(String text) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");

    private static final int MAX_PARTS = 500;

    /** What {@code [name=value]} asks for; an empty name asks for scalars. */
    record Match(String name, String value) {

        YamlNode newItem() {
            if (name.isEmpty()) {
                return YamlScalar.plain(value);
            }
            YamlMapping item = new YamlMapping();
            item.add(new YamlEntry(YamlScalar.plain(name), YamlScalar.plain(value)));
            return item;
        }
    }

    /** Whether it is a number as {@code strconv.Atoi} reads it. */
    boolean isNumber() {
        return NUMBER.matcher(text).matches() && new BigInteger(text).bitLength() < 64;
    }

    boolean isIndex() {
        return isNumber() && new BigInteger(text).signum() >= 0;
    }

    /** The number; one too large for any list stays just that. */
    int number() {
        BigInteger number = new BigInteger(text);
        return number.bitLength() < 32 ? number.intValue() : number.signum() * Integer.MAX_VALUE;
    }

    boolean isMatch() {
        return text.startsWith("[") && text.endsWith("]");
    }

    boolean isWildcard() {
        return text.equals("*");
    }

    boolean isLast() {
        return text.equals("-");
    }

    Match match() {
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        int equals = inner.indexOf('=');
        if (equals < 0) {
            throw new KustomizeException("list path element must contain fieldName=fieldValue for element to match");
        }
        return new Match(inner.substring(0, equals), inner.substring(equals + 1));
    }

    /** What has to be made for a field that this part follows on. */
    static YamlNode newParent(@Nullable PathPart next, NodeKind last) {
        NodeKind kind = next == null ? last : next.isMatch() || next.isIndex() ? NodeKind.SEQUENCE : NodeKind.MAPPING;
        return switch (kind) {
            case MAPPING -> new YamlMapping();
            case SEQUENCE -> new YamlSequence();
            case SCALAR -> YamlScalar.plain("");
        };
    }

    /** The parts of a path, which cannot be deeper than a document. */
    static List<PathPart> of(List<String> path) {
        if (path.size() > MAX_PARTS) {
            throw new KustomizeException("a path of " + path.size() + " parts; the limit is " + MAX_PARTS);
        }
        return path.stream().map(PathPart::new).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
