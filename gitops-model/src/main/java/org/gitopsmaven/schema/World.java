/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;

/** What objects may name: only what is in their target and what the user lists, or anything. */
public final class World {

    /** Anything: who makes what is named is not known. */
    public static final World OPEN = new World(false, List.of());

    private final boolean closed;
    private final List<Pattern> outside;

    private World(boolean closed, List<Pattern> outside) {
        this.closed = closed;
        this.outside = outside;
    }

    /**
     * Only what is in the target of an object.
     *
     * @param externals what is made by others all the same: {@code Secret/registry}, {@code ConfigMap/ca-*}; the star stands
     *     for any letters
     * @throws GitOpsException when one of them is not of this form
     */
    public static World closed(List<String> externals) {
        List<Pattern> outside = new ArrayList<>();
        for (String external : externals) {
            String text = external.strip();
            int slash = text.indexOf('/');
            if (slash <= 0 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
                throw new GitOpsException(
                        "\"" + text + "\" names no object that others make",
                        null,
                        "write it as Kind/name or Kind/prefix-*");
            }
            outside.add(Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E"));
        }
        return new World(true, List.copyOf(outside));
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether an object that is not in the target may be named. */
    boolean hasOutside(String kind, String name) {
        if (!closed) {
            return true;
        }
        for (Pattern pattern : outside) {
            if (pattern.matcher(kind + "/" + name).matches()) {
                return true;
            }
        }
        return false;
    }
}
