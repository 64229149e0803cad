/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** One version of a kind that a CRD defines. Its schema is compiled when it is first asked for. */
public final class CustomKind {

    private final String version;
    private final boolean served;
    private final Scope scope;
    private final @Nullable String deprecation;
    private final @Nullable YamlMapping source;
    private final YamlDialect dialect;
    private volatile @Nullable KindSchema compiled;

    CustomKind(
            String version,
            boolean served,
            Scope scope,
            @Nullable String deprecation,
            @Nullable YamlMapping source,
            YamlDialect dialect) {
        this.version = version;
        this.served = served;
        this.scope = scope;
        this.deprecation = deprecation;
        this.source = source;
        this.dialect = dialect;
    }

    /** A kind of which only a schema is known, as CRDs have it. */
    public static CustomKind ofSchema(String version, YamlMapping schema) {
        return new CustomKind(version, true, Scope.UNKNOWN, null, schema, YamlDialect.GOYAML2);
    }

    public String version() {
        return version;
    }

    public boolean isServed() {
        return served;
    }

    /**
     * What objects of this kind may be.
     *
     * @param metadata what their metadata may be; the same at every call
     */
    public KindSchema schema(Schema metadata) {
        KindSchema ready = compiled;
        if (ready == null) {
            SchemaCompiler compiler = new SchemaCompiler(dialect, metadata);
            Schema root = compiler.root(source);
            ready = new KindSchema(root, scope, deprecation, compiler.hasExpressions());
            compiled = ready;
        }
        return ready;
    }
}
