/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was read again into the tree it came from: what did not change is the old node, what did has its new value
 * and the old place.
 */
final class Graft {

    private Graft() {}

    static YamlNode of(YamlNode old, YamlNode read) {
        if (old instanceof YamlMapping before && read instanceof YamlMapping after) {
            return mapping(before, after);
        }
        if (old instanceof YamlSequence before && read instanceof YamlSequence after && before.size() == after.size()) {
            YamlSequence grafted =
                    new YamlSequence(after.items(), before.style(), null, before.mark(), before.comments());
            for (int i = 0; i < before.size(); i++) {
                grafted.set(i, of(before.get(i), after.get(i)));
            }
            return grafted;
        }
        if (old instanceof YamlScalar before && read instanceof YamlScalar after) {
            YamlValue value = YamlDialect.GOYAML2.valueOf(after);
            return value.equals(YamlDialect.GOYAML3.valueOf(before)) ? before : scalar(value, after, before.mark());
        }
        return fresh(read, old.mark());
    }

    /** Keys that did not change keep their order; new ones follow. */
    private static YamlMapping mapping(YamlMapping before, YamlMapping after) {
        YamlMapping grafted = before.copy();
        grafted.removeIf(entry -> last(after, entry.name()) == null);
        for (YamlEntry entry : grafted) {
            YamlNode value = last(after, entry.name());
            entry.setValue(value == null ? entry.value() : of(entry.value(), value));
        }
        for (YamlEntry entry : after) {
            String name = KeyText.of(entry.key());
            if (!grafted.contains(name)) {
                YamlScalar key = YamlScalar.string(name).withMark(before.mark());
                grafted.add(new YamlEntry(key, fresh(entry.value(), before.mark())));
            }
        }
        return grafted;
    }

    /** Of keys that substitution made equal, the last one counts. */
    private static @Nullable YamlNode last(YamlMapping mapping, String key) {
        YamlNode found = null;
        for (YamlEntry entry : mapping) {
            found = KeyText.of(entry.key()).equals(key) ? entry.value() : found;
        }
        return found;
    }

    /** A tree that was not there before, at one place. */
    private static YamlNode fresh(YamlNode read, YamlMark place) {
        if (read instanceof YamlMapping mapping) {
            YamlMapping copy = new YamlMapping(List.of(), YamlStyle.BLOCK, null, place, null);
            mapping.forEach(entry -> copy.put(KeyText.of(entry.key()), fresh(entry.value(), place)));
            return copy;
        }
        if (read instanceof YamlSequence sequence) {
            return new YamlSequence(
                    sequence.items().stream().map(item -> fresh(item, place)).toList(),
                    YamlStyle.BLOCK,
                    null,
                    place,
                    null);
        }
        YamlScalar scalar = (YamlScalar) read;
        return scalar(YamlDialect.GOYAML2.valueOf(scalar), scalar, place);
    }

    /** A scalar that every reader takes for this value. */
    private static YamlScalar scalar(YamlValue value, YamlScalar read, YamlMark place) {
        if (value instanceof YamlValue.Null) {
            return YamlScalar.plain("null").withMark(place);
        }
        if (value instanceof YamlValue.Bool bool) {
            return YamlScalar.plain(Boolean.toString(bool.value())).withMark(place);
        }
        if (value instanceof YamlValue.Int number) {
            return YamlScalar.plain(number.value().toString()).withMark(place);
        }
        if (value instanceof YamlValue.Real) {
            return YamlScalar.plain(read.text().replace("_", "")).withMark(place);
        }
        String text = value instanceof YamlValue.Binary bytes ? bytes.value() : read.text();
        return YamlScalar.string(text).withMark(place);
    }
}
