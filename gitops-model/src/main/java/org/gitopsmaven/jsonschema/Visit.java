/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** One value that is held to one part of a schema: what is wrong with it, and which of its children the part spoke of. */
final class Visit {

    private final SchemaWalk walk;
    private final YamlMapping rules;
    private final YamlNode value;
    private final FieldPath path;
    private final Evaluated seen = new Evaluated();
    private final List<JsonFault> faults = new ArrayList<>();

    Visit(SchemaWalk walk, YamlMapping rules, YamlNode value, FieldPath path) {
        this.walk = walk;
        this.rules = rules;
        this.value = value;
        this.path = path;
    }

    YamlMapping rules() {
        return rules;
    }

    YamlNode value() {
        return value;
    }

    FieldPath path() {
        return path;
    }

    JsonValues values() {
        return walk.values();
    }

    Evaluated seen() {
        return seen;
    }

    List<JsonFault> faults() {
        return faults;
    }

    /** Something is wrong with the value itself. */
    void fault(JsonFault.Kind kind, String message) {
        faults.add(new JsonFault(kind, path, value, message, rules, null));
    }

    /** Something is wrong with an item of the list that the value is. */
    void item(int index, YamlNode item, String message) {
        faults.add(new JsonFault(JsonFault.Kind.COMBINATION, path.item(index), item, message, rules, null));
    }

    /** A field that the value must have is not there. */
    void missing(String field) {
        String message = "missing required field " + field;
        faults.add(new JsonFault(JsonFault.Kind.REQUIRED, path, value, message, rules, field));
    }

    /** A field may not be there, or may not be called so. */
    void wrongField(JsonFault.Kind kind, YamlEntry entry, String message, YamlMapping broken) {
        String name = entry.name();
        faults.add(new JsonFault(kind, path.field(name), entry.key(), message, broken, name));
    }

    /** What another part has against the same value. */
    List<JsonFault> against(YamlNode part) {
        return walk.faults(part, value, path, seen);
    }

    /** Holds the same value to another part as well. */
    void also(YamlNode part) {
        faults.addAll(against(part));
    }

    /** What a part has against a field or an item of the value. */
    List<JsonFault> against(YamlNode part, YamlNode child, FieldPath place) {
        return walk.faults(part, child, place, new Evaluated());
    }

    /** Holds a field or an item of the value to a part. */
    void child(YamlNode part, YamlNode child, FieldPath place) {
        faults.addAll(against(part, child, place));
    }
}
