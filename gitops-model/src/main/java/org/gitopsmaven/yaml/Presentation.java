/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an emitter asks about a tree before it writes it. */
interface Presentation {

    /** The entries of a mapping in the order to be written. */
    List<YamlEntry> entries(YamlMapping mapping, boolean root);

    /**
     * How a value is to be written.
     *
     * @param inFlow whether it was read in braces or brackets
     */
    ScalarForm form(YamlScalar scalar, boolean inFlow);

    ScalarForm keyForm(YamlScalar key);

    /** The tag of a collection, or null for none. */
    @Nullable
    String tag(YamlNode collection);

    /** Whether a collection that is not empty goes into braces or brackets. */
    boolean isFlow(YamlNode collection);

    /** Comments to be written with a node, or null. */
    @Nullable
    YamlComments comments(YamlNode node);

    /** From which column on lines are folded. */
    int width();

    /** Whether a tab leaves block scalars possible. */
    boolean tabsInBlocks();

    /** Whether a sequence under a key stands further in than the key. */
    default boolean indentsSequences() {
        return false;
    }
}
