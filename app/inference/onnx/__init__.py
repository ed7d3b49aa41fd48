"""ONNX files: run, edited and written without the package onnx."""
