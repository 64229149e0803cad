/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.ValueRules;
import org.gitopsmaven.resource.Gvk;

/**
 * What the objects of well-known controllers may hold, where nobody brings their CRDs: names and types of fields, without
 * patterns, bounds and rules. Controllers gain fields faster than this is brought up to date, so a field that is not known
 * here need not be wrong. Loaded when an object of an unknown kind is first seen.
 */
public final class ControllerKinds {

    private static final String RESOURCE = "controllers.txt";

    private static final class Holder {
        static final ControllerKinds INSTANCE = new ControllerKinds(lines());
    }

    private record KindShape(Scope scope, String shape) {}

    private final List<String> types = new ArrayList<>();
    private final Map<Gvk, KindShape> kinds = new LinkedHashMap<>();
    private final Map<Gvk, KindSchema> compiled = new ConcurrentHashMap<>();

    private ControllerKinds(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", line.startsWith("type ") ? 3 : 5);
            if (words[0].equals("type")) {
                types.add(words[2]);
            } else {
                Scope scope = words[3].equals("cluster") ? Scope.CLUSTER : Scope.NAMESPACED;
                kinds.put(Gvk.of(words[1], words[2]), new KindShape(scope, words[4]));
            }
        }
    }

    public static ControllerKinds get() {
        return Holder.INSTANCE;
    }

    private static List<String> lines() {
        try (InputStream stream = ControllerKinds.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where objects of a kind live. */
    public Scope scope(Gvk gvk) {
        KindShape kind = kinds.get(gvk);
        return kind == null ? Scope.UNKNOWN : kind.scope();
    }

    /**
     * What objects of a kind may be, if it is one of these.
     *
     * @param metadata what their metadata may be; the same at every call
     */
    public Optional<KindSchema> find(Gvk gvk, Schema metadata) {
        KindShape kind = kinds.get(gvk);
        return kind == null
                ? Optional.empty()
                : Optional.of(compiled.computeIfAbsent(gvk, key -> schema(kind, metadata)));
    }

    private KindSchema schema(KindShape kind, Schema metadata) {
        Schema shape = new ShapeReader(kind.shape(), types).read();
        if (!(shape instanceof Schema.Object object)) {
            return new KindSchema(shape, kind.scope(), null, false);
        }
        Map<String, Property> known = new LinkedHashMap<>();
        object.type().properties().forEach(property -> known.put(property.name(), property));
        Schema text = new Schema.Scalar(ScalarType.STRING, ValueRules.NONE);
        known.put("apiVersion", new Property("apiVersion", text, false));
        known.put("kind", new Property("kind", text, false));
        known.put("metadata", new Property("metadata", metadata, false));
        CrdType type = new CrdType(known, object.type().required(), false, true);
        return new KindSchema(new Schema.Object(type, ValueRules.NONE), kind.scope(), null, false);
    }
}
