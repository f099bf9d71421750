package org.broadsheet.pipeline.options;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An encoding of article files, of which {@code annotations.schema.json} knows two. */
public final class ArticleEncoding implements ITypeConverter<Charset> {
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  @Override
  public Charset convert(String value) {
    return ENCODINGS.stream()
        .filter(encoding -> encoding.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is not UTF-8 or GB18030, which GBK and GB2312 are parts of; convert the files"
                        .formatted(value)));
  }
}
